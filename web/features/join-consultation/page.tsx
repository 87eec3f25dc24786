import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const PatientRoom = (): JSX.Element => <Page title="PatientRoom" />;
