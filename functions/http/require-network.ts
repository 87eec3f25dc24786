import { timingSafeEqual } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { networkHeader } from "../../shared/api/network-header.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";

const isSame = (told: string, key: string): boolean => {
  const [one, other] = [Buffer.from(told), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/**
 * Refuses what did not come through the content network: the gateway's own address is open to the world, and nothing
 * there keeps answers or has a firewall. Without a key there is no network, as where functions are tried by themselves.
 */
export const requireNetwork = ({ headers }: Pick<APIGatewayProxyEventV2, "headers">): void => {
  const key = process.env.NETWORK_KEY;
  if (key !== undefined && !isSame(headers[networkHeader] ?? "", key)) throw new Refusal("request.forbidden");
};
