import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const SignIn = (): JSX.Element => <Page title="SignIn" />;
