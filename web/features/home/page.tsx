import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const Home = (): JSX.Element => <Page title="Home" />;
