import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const Reschedule = (): JSX.Element => <Page title="Reschedule" />;
