import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findLivekit } from "../../../infra/local/livekit/find-livekit.ts";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";

const otherwise = "install livekit-server on PATH, or set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET";

const script = async (path: string, body: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
};

/** A machine with nothing on it but what a test puts there. */
const machine = async () => {
  const home = await mkdtemp(join(tmpdir(), "livekit-"));
  const bin = join(home, "bin");
  const lines: string[] = [];
  const find = (env: Record<string, string> = {}) =>
    findLivekit({ env: { HOME: home, PATH: `${bin}:/bin:/usr/bin`, ...env }, log: (line) => lines.push(line) }).catch(
      (failure: unknown) => failure,
    );
  const built = join(home, ".cache/jumpa/livekit-v1.13.5/server");
  const go = (version: string, install: string) =>
    script(
      join(bin, "go"),
      `if [ "$1" = version ]; then echo "go version ${version} linux/amd64"; exit; fi\n${install}`,
    );
  return { home, bin, lines, find, built, go };
};

const installs = 'echo "$@" >> "$HOME/calls"; echo internal/abi >&2; mkdir -p "$GOBIN"; echo binary > "$GOBIN/server"';

test("a server that is given is used, whatever else is there", async () => {
  const { bin, find } = await machine();
  await script(join(bin, "livekit-server"), "");
  const env = { LIVEKIT_URL: "wss://video.example.id", LIVEKIT_API_KEY: "k", LIVEKIT_API_SECRET: "s" };
  expect(await find(env)).toEqual({
    kind: "given",
    url: "wss://video.example.id",
    apiUrl: "https://video.example.id",
    key: "k",
    secret: "s",
  });
});

test.each([
  [
    "without its key",
    { LIVEKIT_URL: "wss://video.example.id" },
    "LIVEKIT_URL also needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET",
  ],
  ["with a web address", { LIVEKIT_URL: "https://video.example.id" }, "LIVEKIT_URL must begin with wss:// or ws://"],
])("a server that is given %s is told", async (_, env, reason) => {
  expect(await (await machine()).find(env as Record<string, string>)).toEqual(new PlainReason(reason));
});

test("livekit-server on PATH comes before a build", async () => {
  const { bin, find } = await machine();
  const path = join(bin, "livekit-server");
  await script(path, "");
  expect(await find()).toEqual({ kind: "program", path });
});

test("what was built before is used, even without Go", async () => {
  const { built, find } = await machine();
  await script(built, "");
  expect(await find({ PATH: "" })).toEqual({ kind: "program", path: built });
});

test("Go builds it once, for all who ask, and says so", async () => {
  const { home, lines, find, built, go } = await machine();
  await go("go1.26.8", installs);
  const path = { kind: "program", path: built };
  expect(await Promise.all([find(), find()])).toEqual([path, path]);
  expect(await find()).toEqual(path);
  const source = "github.com/livekit/livekit-server/cmd/server@v1.13.5";
  expect(await readFile(join(home, "calls"), "utf8")).toBe(`install -v -ldflags -s -w ${source}\n`);
  expect(lines).toEqual([
    "LiveKit server v1.13.5: building it once, about two minutes; all but video works meanwhile",
    "LiveKit server: built",
  ]);
  expect(await readdir(join(home, ".cache/jumpa"))).toEqual(["livekit-v1.13.5", "livekit-v1.13.5.held"]);
});

test("a cache folder of one's own is respected", async () => {
  const { home, find, go } = await machine();
  await go("go1.27", installs);
  const path = join(home, "elsewhere/jumpa/livekit-v1.13.5/server");
  expect(await find({ XDG_CACHE_HOME: join(home, "elsewhere") })).toEqual({ kind: "program", path });
});

test("without Go the reason says what to do", async () => {
  const { find } = await machine();
  const reason = `Go 1.26 or newer would build the LiveKit server, and no Go is here. Install it; or ${otherwise}.`;
  expect(await find({ PATH: "" })).toEqual(new PlainReason(reason));
});

test.each([
  ["go1.25.9", "1.25"],
  ["go1.9", "1.9"],
])("an old Go (%s) is told", async (version, told) => {
  const { find, go } = await machine();
  await go(version, installs);
  const reason = `Go 1.26 or newer would build the LiveKit server, and Go ${told} is here; or ${otherwise}.`;
  expect(await find()).toEqual(new PlainReason(reason));
});

test("a build that fails leaves nothing behind and tells Go's last word", async () => {
  const { home, find, go } = await machine();
  await go("go1.26.8", 'echo "dial tcp: no route to host" >&2; exit 1');
  const reason = `building the LiveKit server failed (dial tcp: no route to host). Try again; or ${otherwise}.`;
  expect(await find()).toEqual(new PlainReason(reason));
  expect(await readdir(join(home, ".cache/jumpa"))).toEqual(["livekit-v1.13.5.held"]);
});
