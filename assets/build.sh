#!/usr/bin/env bash
# Compiles the look and the scripts of Kith. Needs Node 20 or later; only for people who change them: the result is committed.
set -euo pipefail
cd "$(dirname "$0")"
out=../src/Kith.Web/wwwroot/assets
notice="/* Kith (MIT). Do not edit: change assets/ and run assets/build.sh.
   Holds parts of govuk-frontend 6.6.0, The MIT License (MIT), Copyright (C) 2017 Crown Copyright (Government Digital Service).
   Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
   \"Software\"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
   distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
   following conditions: the above copyright notice and this permission notice shall be included in all copies or substantial portions of the
   Software. THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
   MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
   CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
   SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */"

npm ci --no-audit --no-fund --ignore-scripts --silent
mkdir -p "$out"
css=$(npx sass --style=compressed --no-source-map --no-charset kith.scss)
printf '%s\n%s\n' "$notice" "$css" > "$out/kith.css"
js=$(npx esbuild kith.js --bundle --minify --format=esm --target=es2022 --legal-comments=none)
printf '%s\n%s\n' "$notice" "$js" > "$out/kith.js"
for file in kith.css kith.js; do echo "$file: $(gzip -9c "$out/$file" | wc -c) bytes gzipped"; done
