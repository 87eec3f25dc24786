import type { DistrictId } from "../../shared/place/district.ts";

/** The district whose app this is: its deployment has written it into the page. */
export const homeDistrict = (): DistrictId =>
  document.querySelector<HTMLMetaElement>('meta[name="district"]')?.content ?? "";
