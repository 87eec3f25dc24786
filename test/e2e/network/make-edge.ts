import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** The rules of a page, as the edge of the network adds them. */
type Rules = (policy: string) => string;

/** An edge before a server whose page rules can be deployed anew, without a release of what it serves. */
export type Edge = { readonly url: string; deploy(rules: Rules): void };

const policyHeader = "content-security-policy";

/** Opens an edge before the server at `target`, which is closed when the test is over. */
export const makeEdge = async (target: string, first: Rules): Promise<Edge> => {
  let rules = first;
  const server = createServer((asked, answer) => {
    const { method, headers } = asked;
    const far = request(new URL(asked.url ?? "/", target), { method, headers }, (told) => {
      const policy = told.headers[policyHeader];
      const own = typeof policy === "string" ? { [policyHeader]: rules(policy) } : {};
      answer.writeHead(told.statusCode ?? 502, { ...told.headers, ...own });
      told.pipe(answer);
    });
    far.on("error", () => answer.destroy());
    asked.pipe(far);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (next) => {
      rules = next;
    },
  };
};
