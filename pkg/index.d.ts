// One set of declarations, so that the types of `import` and `require` are the same ones.
export * from "./index.cjs";
