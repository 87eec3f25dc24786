import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const ClinicDay = (): JSX.Element => <Page title="ClinicDay" />;
