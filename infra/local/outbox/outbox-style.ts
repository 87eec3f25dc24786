/** Paper, ink, one green; the code is the largest thing on the page, and one tap selects it. */
export const outboxStyle = `
      :root {
        --paper: #fbf9f4; --card: #fffefb; --ink: #1c1f1b; --quiet: #4a5049; --line: #d8d5cb; --green: #0b5a3c;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #151814; --card: #1c201b; --ink: #f1efe8; --quiet: #b9beb5; --line: #3a4038; --green: #7fd6ae;
        }
      }
      * { box-sizing: border-box; margin: 0; }
      body {
        background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif;
        max-width: 42rem; margin-inline: auto; padding: 24px 16px 48px;
      }
      .top { border-bottom: 2px solid var(--green); padding-bottom: 16px; margin-bottom: 24px; }
      h1 { font-size: 1.6rem; line-height: 1.2; }
      .top p, time, .empty { color: var(--quiet); }
      .top p { margin-top: 4px; }
      ol { list-style: none; padding: 0; display: grid; gap: 12px; }
      li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
      li header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; font-size: 1rem; }
      b, time, strong { font-variant-numeric: tabular-nums; }
      b { font-weight: 600; white-space: nowrap; }
      li p { margin-top: 12px; overflow-wrap: anywhere; }
      strong {
        display: block; width: fit-content; color: var(--green); font-size: 3rem; line-height: 1.1;
        letter-spacing: 0.08em; user-select: all; -webkit-user-select: all;
      }
      .empty { padding: 32px 0; }
      @media (min-width: 900px) { body { font-size: 16px; } }
    `;
