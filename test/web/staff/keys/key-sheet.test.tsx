import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { KeySheet } from "../../../../web/staff/keys/key-sheet.tsx";

test("the sheet tells the keys of the screen from those of its list and from the ways to other places", () => {
  const run = (): void => undefined;
  const acts = [
    { word: "Daftar langsung", key: "b", run },
    { word: "Pindah di daftar", key: "↑ ↓" },
    { word: "Batalkan", run },
    { word: "Dokter", key: "d", kind: "tempat", run },
  ];
  const root = document.body.appendChild(document.createElement("div"));
  const end = render(() => <KeySheet open={true} acts={acts} onClose={run} />, root);
  const sections = [...root.querySelectorAll(".keys")].map((section) => [
    section.querySelector("h3")?.textContent,
    [...section.querySelectorAll("dt")].map(({ textContent }) => textContent),
  ]);
  expect(sections.slice(1)).toEqual([
    ["Di layar ini", ["Daftar langsung"]],
    ["Di dalam daftar", ["Pindah di daftar"]],
    ["Meja kerja", ["Dokter"]],
  ]);
  end();
});
