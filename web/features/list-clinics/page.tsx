import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const Clinics = (): JSX.Element => <Page title="Clinics" />;
