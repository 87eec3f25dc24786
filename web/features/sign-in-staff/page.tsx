import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const StaffSignIn = (): JSX.Element => <Page title="StaffSignIn" />;
