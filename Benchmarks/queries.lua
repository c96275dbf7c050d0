-- A query that was not asked before, each time: the twin of other_path in bench_requests.py.
--
--     wrk -s queries.lua URL

local folder = debug.getinfo(1, "S").source:match("^@(.*/)") or ""
dofile(folder .. "report.lua")

local keys = {
  "id", "name", "status", "class", "announced", "signed", "effective", "expires", "terminated",
  "first_seen", "last_seen", "confidence", "article_count",
}
local number = 0
local ending

function init()
  ending = " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\n\r\n"
end

function request()
  local limit, order = number % 1000 + 1, math.floor(number / 1000) % 156
  local first = keys[order % 13 + 1]
  local second = keys[(order + math.floor(order / 13) + 1) % 13 + 1]
  number = number + 1
  return "GET " .. wrk.path .. "&limit=" .. limit .. "&sort=-" .. first .. "," .. second .. ending
end
