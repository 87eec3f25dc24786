import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";

export const TicketPage = (): JSX.Element => <Page title="TicketPage" />;
