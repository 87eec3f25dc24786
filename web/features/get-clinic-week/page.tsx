import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const ClinicWeek = (): JSX.Element => <Page title="ClinicWeek" />;
