import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const DoctorRoom = (): JSX.Element => <Page title="DoctorRoom" />;
