// The memories of the modules that are started from now on: to be imported before the package is.
const { Instance } = WebAssembly;

/** @type {WebAssembly.Memory[]} */
export const memories = [];

WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, imports);
    if (this.exports.memory) memories.push(this.exports.memory);
  }
};
