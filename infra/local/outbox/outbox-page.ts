import { outboxStyle } from "./outbox-style.ts";
import type { SentMessage } from "./sent-message.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Only the last three digits of a number are shown. */
const masked = (phone: string): string => `•••• •••• ${escaped(phone.slice(-3))}`;

const clock = new Intl.DateTimeFormat("id-ID", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "Asia/Jakarta",
});

const spoken: Record<SentMessage["channel"], string> = { sms: "SMS" };

const item = ({ channel, to, text, at }: SentMessage): string => `
      <li>
        <header>
          <span>${spoken[channel]} ke <b aria-label="nomor yang berakhir ${escaped(to.slice(-3))}">${masked(to)}</b></span>
          <time datetime="${new Date(at).toISOString()}">${clock.format(at)} WIB</time>
        </header>
        <p>${escaped(text).replace(/\b\d{6}\b/, "<strong>$&</strong>")}</p>
      </li>`;

const listOf = (messages: readonly SentMessage[]): string =>
  messages.length === 0
    ? `<p class="empty">Belum ada pesan. Kode masuk akan muncul di sini.</p>`
    : `<ol>${messages.map(item).join("")}\n    </ol>`;

/** Looks again every two seconds, and only touches the page when something is new. */
const refresh = `
    const main = document.querySelector("main");
    setInterval(async () => {
      if (document.hidden) return;
      const answer = await fetch(location.href).catch(() => undefined);
      if (!answer?.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("main");
      if (fresh.innerHTML !== main.innerHTML) main.innerHTML = fresh.innerHTML;
    }, 2000);`;

/** The outbox as a page. */
export const outboxPage = (messages: readonly SentMessage[]): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>Kotak keluar · Jumpa</title>
    <link rel="icon" href="data:,">
    <style>${outboxStyle}</style>
    <noscript><meta http-equiv="refresh" content="5"></noscript>
  </head>
  <body>
    <header class="top">
      <h1>Kotak keluar</h1>
      <p>Pesan yang akan dikirim Jumpa. Di komputer ini tidak ada yang benar-benar terkirim.</p>
    </header>
    <main aria-live="polite">
    ${listOf(messages)}
    </main>
    <script>${refresh}
    </script>
  </body>
</html>
`;
