-- Sixteen requests at once on each connection, again when all are answered.
--
--     wrk -s pipeline.lua URL

local folder = debug.getinfo(1, "S").source:match("^@(.*/)") or ""
dofile(folder .. "report.lua")

local depth = 16
local requests

function init()
  requests = string.rep(wrk.format("GET"), depth)
end

function request()
  return requests
end
