import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";

const PrivateJwk = z.object({
  kid: z.string(),
  kty: z.literal("RSA"),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
type PrivateJwk = z.infer<typeof PrivateJwk>;

const Kept = z.record(z.string(), PrivateJwk);

/** The RS256 key of one pool: what signs, and what the JWKS shows of it. */
export type SigningKey = {
  readonly kid: string;
  readonly sign: Awaited<ReturnType<typeof importJWK>>;
  readonly public: JWK;
};

const newJwk = async (): Promise<PrivateJwk> => {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return PrivateJwk.parse({ ...(await exportJWK(privateKey)), kid: crypto.randomUUID() });
};

const keyOf = async (jwk: PrivateJwk): Promise<SigningKey> => {
  const sign = await importJWK(jwk, "RS256");
  return { kid: jwk.kid, sign, public: { kid: jwk.kid, kty: "RSA", alg: "RS256", use: "sig", n: jwk.n, e: jwk.e } };
};

/** The keys of these pools: made at the first start, the same ever after, so that tokens outlive a restart. */
export const openSigningKeys = async (
  file: string,
  poolIds: readonly string[],
): Promise<ReadonlyMap<string, SigningKey>> => {
  const kept = (await readKept(file, Kept)) ?? {};
  const missing = poolIds.filter((id) => kept[id] === undefined);
  await Promise.all(
    missing.map(async (id) => {
      kept[id] = await newJwk();
    }),
  );
  if (missing.length > 0) await writeSafely(file, JSON.stringify(kept));
  return new Map(await Promise.all(Object.entries(kept).map(async ([id, jwk]) => [id, await keyOf(jwk)] as const)));
};
