import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const DoctorDay = (): JSX.Element => <Page title="DoctorDay" />;
