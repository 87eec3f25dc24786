import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";

type Secret = string | ArrayBuffer | ArrayBufferView;

const keyOf = (secret: Secret): string | Uint8Array => {
  if (typeof secret === "string") return secret;
  if (!ArrayBuffer.isView(secret)) return new Uint8Array(secret);
  return new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength);
};

/** Stands for the SDK's SHA-256, with which it signs requests: Node's own is always there, so it needs none to fall back on. */
export class Sha256 {
  private readonly begin: () => Hash | Hmac;
  private hash: Hash | Hmac;

  constructor(secret?: Secret) {
    this.begin = () => (secret === undefined ? createHash("sha256") : createHmac("sha256", keyOf(secret)));
    this.hash = this.begin();
  }

  update(data: Uint8Array): void {
    this.hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.hash.digest()));
  }

  reset(): void {
    this.hash = this.begin();
  }
}
