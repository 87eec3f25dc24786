import { App } from "aws-cdk-lib";
import { expect, test } from "vitest";
import { districtServed } from "../../infra/district-served.ts";

const served = (district?: unknown): string => districtServed(new App({ context: { district } }));

test("a deployment is for the district that it names", () => {
  expect(served("3604")).toBe("3604");
});

test.each([undefined, "", "3604 ", "360", 'https://36"><b>x</b>', 3604])(
  "%j is no district: nothing is made for it",
  (said) => {
    expect(() => served(said)).toThrow(
      /^The context "district" is .*: it has to be the four digits of a kabupaten or kota/,
    );
  },
);
