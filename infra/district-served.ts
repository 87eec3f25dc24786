import type { App } from "aws-cdk-lib";
import { DistrictId } from "../shared/place/district.ts";

/**
 * The district whose people the patient's app is for, from the context `district`: it is written into every page as it
 * stands.
 * @throws Error where it is no district's id
 */
export const districtServed = (app: App): DistrictId => {
  const said: unknown = app.node.tryGetContext("district");
  const { success, data } = DistrictId.safeParse(said);
  if (!success)
    throw new Error(
      `The context "district" is ${JSON.stringify(said)}: it has to be the four digits of a kabupaten or kota, as "3604".`,
    );
  return data;
};
