// The order in which an application called what begins or ends a session. Each call takes its place before it waits
// for anything: a sign-out ends what was called before it, and nothing that was called after it.

/** The calls of one instance. */
export class Line {
  /** The sign-out that was called last. It does not fail. */
  ending: Promise<void> = Promise.resolve();
  private last = 0;
  private lastSignOut = 0;

  /** Takes the next place, for a sign-in. */
  enter(): number {
    return ++this.last;
  }

  /** Takes the next place for a sign-out, and begins it. */
  signOut(work: () => Promise<void>): Promise<void> {
    this.lastSignOut = this.enter();
    const ending = work();
    this.ending = ending.catch(() => undefined);
    return ending;
  }

  /** Whether a sign-out was called after it. */
  isOver(place: number): boolean {
    return place < this.lastSignOut;
  }
}
