/** The user's files, through `signedFetch`. */
export class SignedFiles {
  #fetch;
  #bucket;
  #prefix;

  /**
   * @param {object} auth the client
   * @param {{ s3: string, region: string, bucket: string, prefix: string }} place `s3` is the service's address
   */
  constructor(auth, { s3, region, bucket, prefix }) {
    this.#fetch = auth.signedFetch("s3", region);
    this.#bucket = `${s3}/${bucket}`;
    this.#prefix = prefix;
  }

  /** @returns {Promise<string[]>} the names */
  async list() {
    const query = new URLSearchParams({ "list-type": "2", prefix: this.#prefix });
    const answer = new DOMParser().parseFromString(await this.#text(`${this.#bucket}?${query}`), "text/xml");
    return [...answer.getElementsByTagName("Key")].map((key) => key.textContent.slice(this.#prefix.length));
  }

  /** @param {File} file */
  async upload(file) {
    await this.#text(`${this.#bucket}/${this.#prefix}${encodeURIComponent(file.name)}`, { method: "PUT", body: file });
  }

  async #text(url, init) {
    const response = await this.#fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`S3 answered with HTTP ${response.status}.`);
    return text;
  }
}
