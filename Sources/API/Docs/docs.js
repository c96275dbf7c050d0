"use strict";
// Shows the contract of this server as a page. No library, nothing from elsewhere.

const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

const resolve = (contract, value) =>
  value && value.$ref
    ? value.$ref.slice(2).split("/").reduce((at, key) => at[key], contract)
    : value;

// The values that a schema allows, where they are few.
const values = (contract, schema) => {
  const found = resolve(contract, schema) || {};
  if (found.items) return values(contract, found.items);
  const either = found.oneOf || found.anyOf;
  if (either) return either.flatMap((one) => values(contract, one));
  return found.enum || (found.const ? [found.const] : []);
};

const target = (path, parameters) => {
  const query = parameters
    .filter((one) => one.in === "query" && ["partner", "q"].includes(one.name) && one.example)
    .slice(0, 1)
    .map((one) => `${one.name}=${encodeURIComponent([one.example].flat()[0])}`);
  return query.length ? `${path}?${query}` : path;
};

// A query that comes as content takes what the path without its end takes.
const parametersOf = (contract, path, { parameters, requestBody }) =>
  requestBody ? contract.paths[path.replace(/\/query$/, "")].get.parameters : parameters || [];

const operation = (contract, path, described) => {
  const { summary, requestBody, responses } = described;
  const all = parametersOf(contract, path, described).map((one) => resolve(contract, one));
  const details = element("details", "", element("summary", "", element("code", path), element("span", summary)));
  details.id = path;
  if (requestBody) {
    const command = `curl --json '{"q": "pacte"}' ${location.origin}${path}`;
    details.append(element("p", "", element("code", command)));
  } else if (!path.includes("{")) {
    const link = element("a", `GET ${target(path, all)}`);
    link.href = target(path, all);
    details.append(element("p", "", link));
  }
  const types = Object.keys((resolve(contract, responses["200"]) || {}).content || {});
  details.append(element("p", `Served as ${types.join(", ")}.`));
  if (all.length === 0) return details;
  const rows = all.map((one) => {
    const allowed = values(contract, one.schema);
    const note = element("div", allowed.join(", "));
    note.className = "values";
    return element("tr", "", element("td", "", element("code", one.name)),
      element("td", "", one.description || "", ...(allowed.length ? [note] : [])));
  });
  details.append(element("table", "", element("tbody", "", ...rows)));
  return details;
};

const draw = ({ data }) => {
  const chart = document.getElementById("chart");
  const most = Math.max(1, ...data.map((period) => period.count));
  for (const period of data) {
    const bar = element("div", "", element("span", `${period.count}`));
    bar.style.height = `${(100 * period.count) / most}%`;
    const year = element("small", period.period);
    bar.append(year);
    chart.append(bar);
  }
  chart.hidden = data.length === 0;
};

const get = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.json();
};

get("/openapi.json").then((contract) => {
  const paths = Object.entries(contract.paths);
  document.getElementById("paths").replaceChildren(
    element("h2", "Endpoints"),
    ...paths.map(([path, item]) => operation(contract, path, item.get || item.post)));
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named) named.open = true;
}).catch((error) => {
  document.getElementById("paths").replaceChildren(element("p", String(error)));
});
get("/timeline?partner=Russia").then(draw).catch(() => {});
