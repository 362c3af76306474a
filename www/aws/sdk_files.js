import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

/** The user's files, through the AWS SDK: its client takes `credentialsProvider` as it is. */
export class SdkFiles {
  #client;
  #bucket;
  #prefix;

  /** As for `SignedFiles`. */
  constructor(auth, { s3, region, bucket, prefix }) {
    this.#client = new S3Client({ endpoint: s3, region, forcePathStyle: true, credentials: auth.credentialsProvider() });
    this.#bucket = bucket;
    this.#prefix = prefix;
  }

  /** @returns {Promise<string[]>} the names */
  async list() {
    const { Contents = [] } = await this.#client.send(
      new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: this.#prefix }),
    );
    return Contents.map(({ Key }) => Key.slice(this.#prefix.length));
  }

  /** @param {File} file */
  async upload(file) {
    const Body = new Uint8Array(await file.arrayBuffer());
    await this.#client.send(
      new PutObjectCommand({ Bucket: this.#bucket, Key: this.#prefix + file.name, Body, ContentType: file.type }),
    );
  }
}
