import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const ClinicPage = (): JSX.Element => <Page title="ClinicPage" />;
