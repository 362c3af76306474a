/** There is nothing to wait for here: the same code runs in a page, where there is. */
export const init = async (_source?: unknown): Promise<void> => {};
