// The SRP vectors through `SrpClient`: in Node, in a page, in a bundle. It needs nothing but the class and the parsed file.

/**
 * Computes every claim of `vectors/srp-vectors.json`.
 * @param {typeof import("cognito-wasm").SrpClient} SrpClient
 * @param {any} vectors the parsed file
 * @returns {{ name: string, what: string, actual: string, expected: string }[]} one entry per value
 */
export function srpClaims(SrpClient, vectors) {
  const users = vectors.user.flatMap((vector) =>
    compare(SrpClient, vector, `us-east-1_${vector.pool_name}`, (client, challenge) =>
      client.passwordClaim({ ...challenge, userIdForSrp: vector.user_id_for_srp, password: vector.password }),
    ),
  );
  const devices = vectors.device.flatMap((vector) =>
    compare(SrpClient, vector, "us-east-1_AbCdEf123", (client, challenge) =>
      client.deviceClaim({
        ...challenge,
        deviceGroupKey: vector.device_group_key,
        deviceKey: vector.device_key,
        devicePassword: vector.random_password,
      }),
    ),
  );
  return [...users, ...devices];
}

function compare(SrpClient, vector, userPoolId, claim) {
  const client = new SrpClient({ userPoolId, a: bytes(vector.a) });
  const publicA = { name: vector.name, what: "SRP_A", actual: client.publicA, expected: vector.expect.SRP_A };
  const { signature, timestamp } = claim(client, {
    salt: vector.SALT,
    srpB: vector.SRP_B,
    secretBlock: vector.SECRET_BLOCK,
    timestamp: vector.TIMESTAMP,
  });
  return [
    publicA,
    { name: vector.name, what: "signature", actual: signature, expected: vector.expect.PASSWORD_CLAIM_SIGNATURE },
    { name: vector.name, what: "timestamp", actual: timestamp, expected: vector.TIMESTAMP },
  ];
}

function bytes(hex) {
  const even = hex.length % 2 ? `0${hex}` : hex;
  return Uint8Array.from(even.match(/../g), (pair) => Number.parseInt(pair, 16));
}
