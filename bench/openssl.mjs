// The native limit: the same three powers by OpenSSL, with exponents of our lengths. Node only.
import { createDiffieHellman, randomBytes } from "node:crypto";
import { N, SRP_B } from "./exchange.mjs";

const prime = Buffer.from(N.toString(16), "hex");
const b = Buffer.from(SRP_B.padStart(768, "0"), "hex");

/** g^a and g^x with 256 bits, B^(a + u·x) with 512 bits. */
export async function openssl() {
  for (const bytes of [32, 32]) {
    const group = createDiffieHellman(prime, 2);
    group.setPrivateKey(randomBytes(bytes));
    group.generateKeys();
  }
  const group = createDiffieHellman(prime, 2);
  group.setPrivateKey(randomBytes(64));
  return group.computeSecret(b);
}
