-- What a user of Neovim does with the language server. The arguments are the environment variables SERVER (a command, as JSON),
-- and OUT, the file that the findings are written to as JSON.
local command = vim.fn.json_decode(vim.env.SERVER)
local found = {}

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'yaml'
  return buffer
end

local client
local function attach(buffer)
  client = client or vim.lsp.start_client({ name = 'agent-lint', cmd = command, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(buffer, client)
  vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
end

local function diagnostics(buffer)
  return vim.tbl_map(function(one)
    local lsp = one.user_data.lsp
    return { rule = lsp.code, line = one.lnum + 1, severity = one.severity, source = one.source }
  end, vim.diagnostic.get(buffer))
end

-- The place after a text, or at its start.
local function place(buffer, text, after)
  for line, content in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local from, to = content:find(text, 1, true)
    if from then return { line = line - 1, character = after and to or from - 1 } end
  end
  error('no "' .. text .. '"')
end

local function ask(buffer, method, params)
  params.textDocument = vim.lsp.util.make_text_document_params(buffer)
  local answers, problem = vim.lsp.buf_request_sync(buffer, 'textDocument/' .. method, params, 20000)
  if problem then error(method .. ': ' .. problem) end
  local answer = answers[client]
  if answer.error then error(method .. ': ' .. answer.error.message) end
  return answer.result
end

local function apply(edit) vim.lsp.util.apply_workspace_edit(edit, vim.lsp.get_client_by_id(client).offset_encoding) end

local function lines(buffer) return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end

local function everything()
  local cloudflare = open('cloudflare.yaml')
  attach(cloudflare)
  found.cloudflare = diagnostics(cloudflare)
  local faults = open('six-faults.yaml')
  attach(faults)
  found.six_faults = diagnostics(faults)

  local at = place(faults, 'instrution')
  local actions = ask(faults, 'codeAction', { range = { start = at, ['end'] = at }, context = { diagnostics = {} } })
  found.actions = vim.tbl_map(function(action) return action.title end, actions)
  apply(actions[1].edit)
  found.fixed = lines(faults)[at.line + 1]

  local agents = ask(faults, 'completion', { position = place(faults, 'sub_agents: [', true) })
  found.completions = vim.tbl_map(function(item) return item.label end, agents.items or agents)
  found.hover = ask(faults, 'hover', { position = place(faults, 'model: gateway', true) }).contents.value
  apply(ask(faults, 'rename', { position = place(faults, '  gateway', true), newName = 'cloud' }))
  found.renamed = vim.tbl_filter(function(line) return line:find('cloud$') or line:find('cloud:$') end, lines(faults))
end

local ok, problem = xpcall(everything, debug.traceback)
if not ok then found.problem = problem end
vim.fn.writefile({ vim.fn.json_encode(found) }, vim.env.OUT)
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.cmd('qall!')
