import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { ChangeLists } from "../../../../../web/features/roster/compare-versions/change-lists.tsx";

const code: ShiftCode = { code: "P", name: "Pagi", hours: { from: 480, to: 720 } };
const at = (kind: "pustu" | "posyandu"): ShiftCode => ({ ...code, outpost: { kind, name: "Kadikaran" } });

test("where every day says the same and a code does not, it is not said that nothing changed", () => {
  const root = document.createElement("div");
  const changes = { last: 2, days: [], codes: [{ code: "P", from: at("pustu"), to: at("posyandu") }] };
  render(() => <ChangeLists changes={changes} directory={undefined} />, root);
  expect(root.querySelector("[role=status]")?.textContent).toBe("Isi tiap hari sama, tetapi ada kode yang berubah.");
  expect(root.querySelector("li span")?.textContent).toBe(
    "dari Pagi, 08.00–12.00, pustu: Kadikaran menjadi Pagi, 08.00–12.00, posyandu: Kadikaran",
  );
});
