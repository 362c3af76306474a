// Taking over a session that another library left in the storage, and clearing up after it.

/**
 * Looks for another library's session where there is no record of ours. `lastUserKey` names its user, where there is a
 * user pool. `mirrors`: its keys are kept up by us.
 */
export async function takeOver({ core, store, update }, lastUserKey, mirrors) {
  const username = lastUserKey && (await store.readOther(lastUserKey));
  if (!username) return;
  const keys = core.ask("legacyKeys", username);
  const values = [];
  for (const key of keys) values.push((await store.readOther(key)) ?? "");
  let found = false;
  await update(() => (found = core.ask("adopt", username, values)));
  // What could not be stored must stay where it is. With rotation a refresh token must not have two holders.
  if (found && store.outside && !mirrors) await store.writeOther(keys[0]);
}

/** Removes what is left of another library's session: ours has proved to work, or is over. */
export async function forgetOther({ core, store, update }) {
  const keys = core.ask("legacyKeys");
  if (!keys) return;
  for (const key of keys) await store.writeOther(key);
  await update(() => core.ask("forgetTakenOver"));
}
