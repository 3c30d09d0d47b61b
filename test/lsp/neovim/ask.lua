-- Run by neovim.test.ts before the user's configuration: once the file is open and the server has read the corpus, asks
-- at the place in $GLOSSATOR_AT (line:column, from 1, in bytes) as a user does, and writes what shows to $GLOSSATOR_OUT.
local ready = false
vim.lsp.handlers["glossator/status"] = function(_, status)
  ready = status.state ~= "loading"
end

local function await(what, condition)
  assert(vim.wait(20000, condition, 20), "waited in vain for " .. what)
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
    end
  end
end

local function place(item)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(item.bufnr), ":t") .. ":" .. item.lnum .. ":" .. item.col
end

local function ask()
  local buffer = vim.api.nvim_get_current_buf()
  local line, column = vim.env.GLOSSATOR_AT:match("(%d+):(%d+)")
  vim.api.nvim_win_set_cursor(0, { tonumber(line), tonumber(column) - 1 })
  local answer = { filetype = vim.bo.filetype }
  await("the server", function()
    return ready
  end)
  vim.cmd("normal K")
  await("the hover", floating)
  answer.hover = floating()
  vim.cmd("normal grr")
  await("the references", function()
    return #vim.fn.getqflist() > 0
  end)
  answer.references = vim.tbl_map(place, vim.fn.getqflist())
  local actions = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = {
      start = { line = line - 1, character = column - 1 },
      ["end"] = { line = line - 1, character = column - 1 },
    },
    context = { diagnostics = {} },
  }, 20000)
  answer.actions = {}
  for _, result in pairs(actions or {}) do
    vim.list_extend(answer.actions, result.result)
  end
  return answer
end

vim.api.nvim_create_autocmd("VimEnter", {
  callback = function()
    vim.schedule(function()
      local ok, answer = pcall(ask)
      vim.fn.writefile({ vim.fn.json_encode(ok and answer or { error = tostring(answer) }) }, vim.env.GLOSSATOR_OUT)
      vim.cmd("qall!")
    end)
  end,
})
