/**
 * Notes each WebAssembly instance that is made from now on. It also runs in pages: it must not use anything of this file.
 * @returns {() => number} how many bytes their memories have now
 */
export function watchWasm() {
  const memories = new Set();
  const note = (instance) => {
    for (const value of Object.values(instance.exports)) if (value instanceof WebAssembly.Memory) memories.add(value);
    return instance;
  };
  const { instantiate } = WebAssembly;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct: (Instance, given) => note(new Instance(...given)) });
  WebAssembly.instantiate = async (...given) => {
    const result = await instantiate(...given);
    note(result.instance ?? result);
    return result;
  };
  return () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}
