import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const MyVisits = (): JSX.Element => <Page title="MyVisits" />;
