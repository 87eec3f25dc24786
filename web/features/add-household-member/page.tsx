import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const AddMember = (): JSX.Element => <Page title="AddMember" />;
