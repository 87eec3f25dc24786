import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { Sha256 } from "../../../infra/bundle/sha256.ts";

type Hash = { update: (part: Uint8Array) => void; digest: () => Promise<Uint8Array>; reset?: () => void };
type Hashing = new (secret?: string | Uint8Array | ArrayBuffer) => Hash;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What comes out without a secret and with one in each form, of several parts, of nothing, and begun anew. */
const digestsBy = async (Hashing: Hashing): Promise<string[]> => {
  const key = bytes("kunci rahasia");
  const secrets = [undefined, "AWS4kunci", key, key.subarray(6), new Uint8Array(key).buffer];
  const made = secrets.flatMap((secret) =>
    [["POST /", "désa"], [], ["x".repeat(70_000)]].map(async (parts) => {
      const hash = new Hashing(secret);
      hash.update(bytes("what was begun before"));
      hash.reset?.();
      for (const part of parts) hash.update(bytes(part));
      return Buffer.from(await hash.digest()).toString("hex");
    }),
  );
  return Promise.all(made);
};

test("what is deployed signs with the hash that the SDK would bring itself", async () => {
  const theirs = new DynamoDBClient({ region: "ap-southeast-3" }).config.sha256;
  const digests = await digestsBy(theirs);
  expect(new Set(digests).size).toBe(12);
  expect(await digestsBy(Sha256)).toEqual(digests);
});
