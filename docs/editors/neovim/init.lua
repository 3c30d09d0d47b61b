-- Glossator in Neovim 0.7.2 and later (colours need 0.9). Copy this file into your configuration as
-- `plugin/glossator.lua`, or try it with `nvim -u docs/editors/neovim/init.lua corpus/documents/SOME.txt`.

-- Put the folder `bin` of the checkout on your PATH, or name the program here.
local command = { "glossator", "lsp", "--stdio" }

-- The folder around a file that holds a corpus, or nil.
local function corpus_of(file)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  while true do
    if vim.fn.filereadable(folder .. "/corpus.yaml") == 1 then
      return folder
    end
    local parent = vim.fn.fnamemodify(folder, ":h")
    if parent == folder then
      return nil
    end
    folder = parent
  end
end

-- The keys that Neovim 0.11 has by itself.
local function on_attach(_, buffer)
  local function map(keys, action, description)
    vim.keymap.set("n", keys, action, { buffer = buffer, desc = description })
  end
  map("K", vim.lsp.buf.hover, "What stands here")
  map("gd", vim.lsp.buf.definition, "Entry in the registry")
  map("grr", vim.lsp.buf.references, "All mentions")
  map("gO", vim.lsp.buf.document_symbol, "Outline: speakers, quotations, meetings")
  map("gra", vim.lsp.buf.code_action, "Tag, accept, mend")
  map("grn", vim.lsp.buf.rename, "Rename the entry")
end

-- One server for each corpus. Neovim 0.8 and later remember that by themselves.
local running = {}

local function start(buffer)
  local root = corpus_of(vim.api.nvim_buf_get_name(buffer))
  if not root then
    return
  end
  local config = {
    name = "glossator",
    cmd = command,
    root_dir = root,
    on_attach = on_attach,
    -- Small words in the text, shown by `:lua vim.lsp.inlay_hint.enable()` (0.10).
    settings = { glossator = { inlayHints = { dates = true, speakers = true } } },
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  config.on_exit = function()
    running[root] = nil
  end
  running[root] = running[root] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, running[root])
end

local group = vim.api.nvim_create_augroup("glossator", { clear = true })
vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  group = group,
  pattern = "*.txt",
  callback = function(event)
    if corpus_of(vim.api.nvim_buf_get_name(event.buf)) then
      vim.bo[event.buf].filetype = "corpus-text"
    end
  end,
})
-- Registry files too: they are checked as you type.
vim.api.nvim_create_autocmd("FileType", {
  group = group,
  pattern = { "corpus-text", "markdown", "yaml" },
  callback = function(event)
    start(event.buf)
  end,
})

if vim.fn.has("nvim-0.9") == 1 then
  local colours = {
    ["type.person"] = { link = "Identifier" },
    ["type.organization"] = { link = "Type" },
    ["type.place"] = { link = "String" },
    ["type.meeting"] = { link = "Special" },
    ["type.work"] = { link = "Constant" },
    ["type.date"] = { link = "Number" },
    ["mod.candidate"] = { underdotted = true },
    ["mod.ambiguous"] = { underdashed = true },
  }
  for token, style in pairs(colours) do
    style.default = true
    vim.api.nvim_set_hl(0, "@lsp." .. token, style)
  end
end
