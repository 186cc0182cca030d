/** The one page of an installation without its web app: what this is, how to try it, where to read on. */
export const homePage = ({ url, demo }: { url: string; demo: boolean }): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Homeward</title>
<link rel="stylesheet" href="/home.css">
</head>
<body>
${demo ? '<p class="demo" role="status"><strong>Demo.</strong> Every person here is invented. It listens on this machine only; its key lies beside its data. Never log a real person.</p>' : ''}
<main>
<h1>Homeward</h1>
<p class="lead">Case management for people rescued from scam compounds, and their way home.</p>

<section aria-labelledby="who">
<h2 id="who">Three people use it</h2>
<dl>
<dt>A caseworker</dt><dd>logs who came out, what she needs, what she agreed to, and what was done to her.</dd>
<dt>A consular officer</dt><dd>sees only nationals of her country who agreed to it, and moves their way home on.</dd>
<dt>A coordinator</dt><dd>reports counts, and can name no one, not even by subtraction.</dd>
</dl>
</section>

<section aria-labelledby="try">
<h2 id="try">Sign in</h2>
${demo ? '<p>Accounts and passwords of this demo stand in <code>.homeward/demo-accounts.json</code>.</p>' : '<p>Ask your administrator for an account.</p>'}
<pre tabindex="0" aria-label="Sign in with curl"><code>curl -s ${url}/api/v1/auth/login \\
  -H 'content-type: application/json' \\
  -d '{"email": "…", "password": "…"}'</code></pre>
<p>Send the <code>accessToken</code> of the answer with every call:</p>
<pre tabindex="0" aria-label="List cases with curl"><code>curl -s ${url}/api/v1/cases \\
  -H "authorization: Bearer $TOKEN"</code></pre>
</section>

<nav aria-label="Read on">
<a href="/api/docs">API reference</a>
<a href="/api/openapi.json">OpenAPI description</a>
<a href="/api/health/ready">Health</a>
</nav>
</main>
</body>
</html>
`;

export const homeStyle = `:root{color-scheme:light dark;--ink:#16302e;--quiet:#4d6361;--ground:#fbfcfb;--paper:#fff;--line:#d5dedc;--accent:#0b5f58;--band:#fff4d6;--band-ink:#4a3600}
@media (prefers-color-scheme:dark){:root{--ink:#e4eeec;--quiet:#a9bcb9;--ground:#0f1918;--paper:#162322;--line:#2d403e;--accent:#7fd1c7;--band:#3a2f10;--band-ink:#ffe7ad}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.demo{margin:0;padding:12px 20px;background:var(--band);color:var(--band-ink);text-align:center}
main{max-width:44rem;margin:0 auto;padding:48px 20px 64px}
h1{font-size:2.25rem;line-height:1.15;margin:0 0 8px;font-weight:600}
.lead{font-size:1.125rem;color:var(--quiet);margin:0 0 40px}
h2{font-size:1.125rem;font-weight:600;margin:0 0 12px}
section{margin:0 0 40px}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:8px 24px;margin:0}
dt{font-weight:600}
dd{margin:0;color:var(--quiet)}
pre{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:16px;overflow-x:auto;font-size:.875rem;line-height:1.5}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
p code{overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:8px 24px;border-top:1px solid var(--line);padding-top:24px}
a{color:var(--accent);padding:8px 0}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
@media (max-width:30rem){main{padding-top:32px}dl{grid-template-columns:1fr;gap:2px}dd{margin-bottom:10px}}
`;
