import { mkdtempSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listener, serve } from "../../../infra/local/http/serve.ts";
import { createStaticSite } from "../../../infra/local/http/static-site.ts";

const said: string[] = [];
let listener: Listener;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "jumpa-site-"));
  writeFileSync(join(folder, "index.html"), "<title>Jumpa</title>");
  writeFileSync(join(folder, "robots.txt"), "User-agent: *");
  const networkAt = (path: string) => ({ file: path.includes(".") ? path : "/index.html", headers: {} });
  const site = createStaticSite({ folder, networkAt, settings: {} });
  listener = await serve({ port: 0, host: "127.0.0.1", handle: site, log: (line) => void said.push(line) });
});

afterAll(() => listener.close());

/** The status of a request written by hand: no client would send most of these. */
const statusOf = (path: string, host = "localhost"): Promise<number> =>
  new Promise((done, fail) => {
    const socket = connect(listener.port, "127.0.0.1").on("error", fail);
    socket.once("data", (chunk) => {
      done(Number(/^HTTP\/1.1 (\d+)/.exec(String(chunk))?.[1]));
      socket.destroy();
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });

test.each([
  ["a page", "/robots.txt", 200],
  ["a NUL in a name", "/%00.txt", 404],
  ["a NUL in a folder", "/a%00b/c.txt", 404],
  ["a name of 5,000 characters", `/${"a".repeat(5000)}.txt`, 404],
  ["a file as if it were a folder", "/robots.txt/more.txt", 404],
  ["a folder", "/.", 200],
  ["half an escape", "/%E0%A4%A.txt", 404],
  ["a way out of the folder", "/..%2f..%2fetc/passwd.txt", 404],
  ["a name beyond what a header line takes", `/${"a".repeat(20_000)}.txt`, 431],
  ["an address that is none", "http://[", 400],
  ["an address with a password", "http://a:b@localhost/robots.txt", 400],
])("%s is answered as it should be", async (_, path, status) => {
  expect(await statusOf(path)).toBe(status);
});

test.each(["[", "a b", "localhost/x", "localhost:99999", "a@b", ""])("the host %j is refused", async (host) => {
  expect(await statusOf("/robots.txt", host)).toBe(400);
});

test("nothing of it is a fault of ours", () => {
  expect(said).toEqual([]);
});
