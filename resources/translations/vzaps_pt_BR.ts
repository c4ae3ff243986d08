<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>vzaps::AboutDialog</name>
    <message>
        <source>About VZaps Manager</source>
        <translation>Sobre o VZaps Manager</translation>
    </message>
    <message>
        <source>VZaps Manager %1</source>
        <translation>VZaps Manager %1</translation>
    </message>
    <message>
        <source>Manages VZaps WhatsApp instances. Not made by VZaps or WhatsApp.
MIT licence. Uses Qt %1 under the LGPL.</source>
        <translation>Gerencia instâncias de WhatsApp da VZaps. Não é feito pela VZaps nem pelo WhatsApp.
Licença MIT. Usa o Qt %1 sob a LGPL.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountManager</name>
    <message>
        <source>This account is in the list already.</source>
        <translation>Esta conta já está na lista.</translation>
    </message>
    <message>
        <source>This account is not in the list any more.</source>
        <translation>Esta conta não está mais na lista.</translation>
    </message>
    <message>
        <source>This account is still being saved. Try again in a moment.</source>
        <translation>Esta conta ainda está sendo salva. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The account was removed from the list, but its credentials may still be in the keychain. Look there for entries of vzaps-manager and remove them.</source>
        <translation>A conta foi removida da lista, mas suas credenciais talvez ainda estejam no chaveiro. Procure nele as entradas de vzaps-manager e remova-as.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>A conta precisa de um nome.</translation>
    </message>
    <message>
        <source>The account needs a server address.</source>
        <translation>A conta precisa de um endereço de servidor.</translation>
    </message>
    <message>
        <source>The account needs both a client token and a client secret.</source>
        <translation>A conta precisa de um client token e de um client secret.</translation>
    </message>
    <message>
        <source>The account list cannot be changed at the moment, so nothing was saved.</source>
        <translation>A lista de contas não pode ser alterada no momento; por isso, nada foi salvo.</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountMenu</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountStates</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>time of the list</comment>
        <translation>Situação de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Open this account</source>
        <translation>&amp;Abrir esta conta</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>instances shown, of all</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1, from an earlier run</source>
        <comment>time or date</comment>
        <translation>%1, de uma execução anterior</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera a vez</translation>
    </message>
    <message>
        <source>The keychain takes its time; it may be asking you to unlock it.</source>
        <translation>O chaveiro está demorando; talvez esteja pedindo para ser desbloqueado.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>The server asks to wait until %1</source>
        <comment>time of day</comment>
        <translation>O servidor pede para esperar até as %1</translation>
    </message>
    <message>
        <source>Refreshing: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>Atualizando: %L1 de %L2</translation>
    </message>
    <message>
        <source>Refreshing: %L1 so far</source>
        <translation>Atualizando: %L1 até agora</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>Lendo: %L1 de %L2</translation>
    </message>
    <message>
        <source>Reading: %L1 so far</source>
        <translation>Lendo: %L1 até agora</translation>
    </message>
    <message>
        <source>Paused while nobody looks</source>
        <translation>Em pausa enquanto ninguém olha</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>the list of an account</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The server asks to wait until %1</source>
        <comment>date and time</comment>
        <translation>O servidor pede para esperar até %1</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountsDialog</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Dourado</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Enter credentials again…</source>
        <translation>&amp;Inserir credenciais de novo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Account list</source>
        <translation>Lista de contas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Enter credentials again</source>
        <translation>Inserir credenciais de novo</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>insecure test server</source>
        <translation>teste não seguro</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>só nesta sessão</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Ainda não há nenhuma conta.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>Esta conta já está em uso.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Enter a name for this account.</source>
        <translation>Digite um nome para esta conta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>Keep ed&amp;iting</source>
        <translation>Continuar &amp;editando</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Remove account &quot;%1&quot; from this computer? This deletes its entry in the list, its credentials in the keychain, its last known list and the record of its operations that are not settled. Its instances on the server are not touched.</source>
        <translation>Remover a conta &quot;%1&quot; deste computador? Isto apaga a entrada na lista, as credenciais no chaveiro, a última lista conhecida e o registro das operações em aberto dessa conta. As instâncias dela no servidor não são tocadas.</translation>
    </message>
</context>
<context>
    <name>vzaps::ActionSet</name>
    <message>
        <source>%1: %2</source>
        <comment>action: reason why it is not possible</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New instance</source>
        <translation>&amp;Nova instância</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Assinar</translation>
    </message>
    <message>
        <source>Res&amp;ume subscription</source>
        <translation>Re&amp;tomar assinatura</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>&amp;Cancelar assinatura</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>Copiar no&amp;me</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>&amp;Painel de detalhes</translation>
    </message>
    <message>
        <source>Request c&amp;onsole…</source>
        <translation>C&amp;onsole de requisições…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gerenciar contas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Salvar dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>&amp;About VZaps Manager</source>
        <translation>&amp;Sobre o VZaps Manager</translation>
    </message>
    <message>
        <source>no account is in use</source>
        <translation>nenhuma conta está em uso</translation>
    </message>
    <message>
        <source>no instance is selected</source>
        <translation>nenhuma instância está selecionada</translation>
    </message>
    <message>
        <source>several instances are selected; select one at a time</source>
        <translation>várias instâncias estão selecionadas; selecione uma de cada vez</translation>
    </message>
    <message>
        <source>the instance is not loaded</source>
        <translation>a instância não está carregada</translation>
    </message>
    <message>
        <source>an operation of this instance is under way</source>
        <translation>há uma operação em andamento nesta instância</translation>
    </message>
    <message>
        <source>the subscription is active already</source>
        <translation>a assinatura já está ativa</translation>
    </message>
    <message>
        <source>the subscription is active until its scheduled end; resume it instead</source>
        <translation>a assinatura está ativa até o fim agendado; em vez disso, retome-a</translation>
    </message>
    <message>
        <source>no end of the subscription is scheduled</source>
        <translation>não há fim agendado para a assinatura</translation>
    </message>
    <message>
        <source>the end of the subscription is scheduled already</source>
        <translation>o fim da assinatura já está agendado</translation>
    </message>
    <message>
        <source>there is no running subscription</source>
        <translation>não há assinatura em vigor</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>the list is from an earlier run; wait until it is read anew</source>
        <translation>a lista é de uma execução anterior; espere até que seja lida de novo</translation>
    </message>
    <message>
        <source>the server does not know this instance any more</source>
        <translation>o servidor não conhece mais esta instância</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Paleta de co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guia do &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>&amp;Todas as contas</translation>
    </message>
    <message>
        <source>choose one account first</source>
        <translation>escolha uma conta primeiro</translation>
    </message>
    <message>
        <source>open the instance in its account first</source>
        <translation>abra antes a instância na conta dela</translation>
    </message>
    <message>
        <source>C&amp;lear search and filter</source>
        <translation>&amp;Limpar busca e filtro</translation>
    </message>
    <message>
        <source>nothing is searched for or filtered</source>
        <translation>nada é buscado nem filtrado</translation>
    </message>
</context>
<context>
    <name>vzaps::ActivityModel</name>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>verb and path</comment>
        <translation>Requisição %1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <comment>action and instance name</comment>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Left open by an earlier run. %1</source>
        <translation>Ficou em aberto em uma execução anterior. %1</translation>
    </message>
</context>
<context>
    <name>vzaps::ActivityPanel</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Open &amp;payment page again</source>
        <translation>Reabrir pá&amp;gina de pagamento</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Dis&amp;pensar</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detal&amp;hes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Selected operation</source>
        <translation>Operação selecionada</translation>
    </message>
    <message>
        <source>Nothing was changed since the start. Every change you make is listed here with its outcome.</source>
        <translation>Nada foi alterado desde o início. Cada alteração que você fizer aparece aqui com o resultado.</translation>
    </message>
</context>
<context>
    <name>vzaps::AllAccountsView</name>
    <message>
        <source>Instances of all accounts</source>
        <translation>Instâncias de todas as contas</translation>
    </message>
    <message>
        <source>Nothing is changed in this list. Enter or a double click opens an instance in its own account, where it can be changed.</source>
        <translation>Nada é alterado nesta lista. Enter ou um clique duplo abre uma instância na própria conta, onde ela pode ser alterada.</translation>
    </message>
    <message>
        <source>&amp;Open in its account</source>
        <translation>&amp;Abrir na conta dela</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Mostrando %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>still loading: results may be missing</source>
        <translation>ainda carregando: podem faltar resultados</translation>
    </message>
    <message>
        <source>not every account could be read: results may be missing</source>
        <translation>nem todas as contas puderam ser lidas: podem faltar resultados</translation>
    </message>
    <message>
        <source>Loading instances…</source>
        <translation>Carregando instâncias…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No instance of any account fits the search and the filter.</source>
        <translation>Nenhuma instância de nenhuma conta corresponde à busca e ao filtro.</translation>
    </message>
    <message>
        <source>No instance known so far fits. Results may be missing.</source>
        <translation>Nenhuma instância conhecida até agora corresponde. Podem faltar resultados.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Ainda não há instâncias</translation>
    </message>
    <message>
        <source>None of the accounts has instances.</source>
        <translation>Nenhuma das contas tem instâncias.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>No account could be read. The list above says why; Enter on an account opens it.</source>
        <translation>Nenhuma conta pôde ser lida. A lista acima diz por quê; Enter em uma conta a abre.</translation>
    </message>
    <message>
        <source>Not every account is read completely: instances may be missing.</source>
        <translation>Nem todas as contas foram lidas por completo: podem faltar instâncias.</translation>
    </message>
</context>
<context>
    <name>vzaps::AllInstancesModel</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>vzaps::ApiError</name>
    <message>
        <source>Cancelled. Nothing more was waited for.</source>
        <translation>Cancelado. O programa deixou de esperar.</translation>
    </message>
    <message>
        <source>The server address of this account can&apos;t be used. Check it under Accounts.</source>
        <translation>O endereço de servidor desta conta não pode ser usado. Confira-o em Contas.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not be found. Check the network and the server address.</source>
        <translation>O servidor &quot;%1&quot; não foi encontrado. Confira a rede e o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not be reached. Check the network and try again.</source>
        <translation>Não foi possível alcançar o servidor &quot;%1&quot;. Confira a rede e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; could not be used, so nothing was sent. Check the proxy in the preferences.</source>
        <translation>Não foi possível usar o proxy no caminho até &quot;%1&quot;; por isso, nada foi enviado. Confira o proxy nas preferências.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not prove its identity, so nothing was sent to it. Check the address, the computer&apos;s clock and the network.</source>
        <translation>O servidor &quot;%1&quot; não conseguiu provar sua identidade; por isso, nada foi enviado a ele. Confira o endereço, o relógio do computador e a rede.</translation>
    </message>
    <message>
        <source>The connection to the server closed before a complete answer came. Try again in a moment.</source>
        <translation>A conexão com o servidor foi fechada antes de chegar uma resposta completa. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server asked to go to &quot;%1&quot; instead. This was not followed. Check the server address.</source>
        <translation>O servidor pediu para ir a &quot;%1&quot;. O programa não seguiu o pedido. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the server address is right.</source>
        <translation>Não foi possível entender a resposta do servidor. Confira se o endereço do servidor está certo.</translation>
    </message>
    <message>
        <source>This account has no client token and client secret at hand. Enter them again.</source>
        <translation>O client token e o client secret desta conta não estão disponíveis. Insira-os de novo.</translation>
    </message>
    <message>
        <source>The server refused the client token or the client secret. Enter them again.</source>
        <translation>O servidor recusou o client token ou o client secret. Insira-os de novo.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Try again; if it stays, enter the credentials again.</source>
        <translation>O servidor recusou o acesso. Tente de novo; se continuar, insira as credenciais de novo.</translation>
    </message>
    <message>
        <source>The server does not know this instance. It may have been deleted.</source>
        <translation>O servidor não conhece esta instância. Talvez tenha sido excluída.</translation>
    </message>
    <message>
        <source>The server refused the request. Check what was entered.</source>
        <translation>O servidor recusou a requisição. Confira o que foi digitado.</translation>
    </message>
    <message>
        <source>The server refused because of the instance&apos;s present state. Refresh and look again.</source>
        <translation>O servidor recusou por causa do estado atual da instância. Atualize e veja de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>O servidor pede para ir mais devagar. Tente de novo em %n segundo.</numerusform>
            <numerusform>O servidor pede para ir mais devagar. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to slow down. Try again in a moment.</source>
        <translation>O servidor pede para ir mais devagar. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1). Try again in a moment.</source>
        <translation>O servidor está com um problema próprio (%1). Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 The server said: &quot;%2&quot;</source>
        <comment>sentence, then the server&apos;s own words</comment>
        <translation>%1 O servidor disse: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large and was not read. Check that the server address is right.</source>
        <translation>A resposta do servidor era grande demais e não foi lida. Confira se o endereço do servidor está certo.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that. Check its permissions with VZaps.</source>
        <translation>Esta conta não tem permissão para isso. Confira as permissões dela com a VZaps.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer (%1). Check that the server address is right.</source>
        <translation>O servidor deu uma resposta inesperada (%1). Confira se o endereço do servidor está certo.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; failed. Check the network, and the proxy if there is one, then try again.</source>
        <translation>A conexão com &quot;%1&quot; falhou. Confira a rede e, se houver, o proxy; depois tente de novo.</translation>
    </message>
</context>
<context>
    <name>vzaps::AutostartFile</name>
    <message>
        <source>The program will still start on login: the file %1 could not be removed. Remove it yourself.</source>
        <translation>O programa ainda vai iniciar com a sessão: não foi possível remover o arquivo %1. Remova-o manualmente.</translation>
    </message>
    <message>
        <source>The program will not start on login: the file %1 could not be written. Check the permissions of its folder.</source>
        <translation>O programa não vai iniciar com a sessão: não foi possível gravar o arquivo %1. Confira as permissões da pasta dele.</translation>
    </message>
</context>
<context>
    <name>vzaps::AutostartRegistry</name>
    <message>
        <source>The program will not start on login: the registry could not be written. Ask your administrator whether that is allowed.</source>
        <translation>O programa não vai iniciar com a sessão: não foi possível gravar no registro. Pergunte ao administrador se isso é permitido.</translation>
    </message>
    <message>
        <source>The program will still start on login: the registry could not be written. Ask your administrator whether that is allowed.</source>
        <translation>O programa ainda vai iniciar com a sessão: não foi possível gravar no registro. Pergunte ao administrador se isso é permitido.</translation>
    </message>
</context>
<context>
    <name>vzaps::CertificateFile</name>
    <message>
        <source>There is no certificate in &quot;%1&quot;. A file in PEM or DER form is needed.</source>
        <translation>Não há certificado em &quot;%1&quot;. É preciso um arquivo no formato PEM ou DER.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Choose another one.</source>
        <translation>Não existe o arquivo &quot;%1&quot;. Escolha outro.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large to hold certificates. Choose another one.</source>
        <translation>O arquivo &quot;%1&quot; é grande demais para conter certificados. Escolha outro.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read. Check its permissions or choose another one.</source>
        <translation>Não foi possível ler o arquivo &quot;%1&quot;. Confira as permissões dele ou escolha outro.</translation>
    </message>
</context>
<context>
    <name>vzaps::CertificateWords</name>
    <message>
        <source>The certificate of &quot;%1&quot; was withdrawn. Do not use this server.</source>
        <translation>O certificado de &quot;%1&quot; foi revogado. Não use este servidor.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2. If that is not past yet, this computer&apos;s clock is wrong.</source>
        <translation>O certificado de &quot;%1&quot; venceu em %2. Se essa data ainda não passou, o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; begins on %2. If that is past, this computer&apos;s clock is wrong.</source>
        <translation>O certificado de &quot;%1&quot; começa a valer em %2. Se essa data já passou, o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>The certificate is for another server (%2), not for &quot;%1&quot;. Check the server address.</source>
        <translation>O certificado é de outro servidor (%2), não de &quot;%1&quot;. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is signed by itself alone, so it proves nothing. If you know it, add it as an extra CA file.</source>
        <translation>O certificado de &quot;%1&quot; é assinado só por si mesmo e, por isso, não prova nada. Se você o conhece, adicione-o como arquivo CA extra.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is signed by &quot;%2&quot;, whom this computer does not trust. If your company checks connections, add its CA file.</source>
        <translation>O certificado de &quot;%1&quot; é assinado por &quot;%2&quot;, em quem este computador não confia. Se a sua empresa inspeciona conexões, adicione o arquivo CA dela.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; could not be verified. Check the address, this computer&apos;s clock and the network.</source>
        <translation>Não foi possível verificar o certificado de &quot;%1&quot;. Confira o endereço, o relógio deste computador e a rede.</translation>
    </message>
</context>
<context>
    <name>vzaps::CloseDialog</name>
    <message>
        <source>Close?</source>
        <translation>Fechar?</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fechar assim mesmo</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Não fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) of account &quot;%1&quot; still under way. This closes as soon as they are over. If you close now, nothing is sent again; the next start looks up how they ended.</source>
        <translation>
            <numerusform>%Ln operação da conta &quot;%1&quot; ainda está em andamento. Isto fecha assim que ela terminar. Se você fechar agora, nada é enviado de novo; o próximo início confere como ela terminou.</numerusform>
            <numerusform>%Ln operações da conta &quot;%1&quot; ainda estão em andamento. Isto fecha assim que elas terminarem. Se você fechar agora, nada é enviado de novo; o próximo início confere como elas terminaram.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>--demo takes a number of instances from 0 to 1000000.</source>
        <translation>--demo aceita um número de instâncias de 0 a 1000000.</translation>
    </message>
    <message>
        <source>%1 needs a folder.</source>
        <translation>%1 precisa de uma pasta.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Try --help.</source>
        <translation>Argumento desconhecido: &quot;%1&quot;. Tente --help.</translation>
    </message>
    <message>
        <source>--tour needs --demo.</source>
        <translation>--tour precisa de --demo.</translation>
    </message>
    <message>
        <source>Usage: vzaps-manager [options]

  --demo[=N]       open on an embedded demo service with N instances
  --api-url URL    server address of a new account (https, or http on this computer)
  --data-dir DIR   keep accounts and settings in DIR
  --tour DIR       with --demo: play a tour of the program, save its pictures in DIR
  --version        print the version
  -h, --help       print this text
</source>
        <translation>Uso: vzaps-manager [opções]

  --demo[=N]       abre com um serviço de demonstração embutido de N instâncias
  --api-url URL    endereço de servidor de uma conta nova (https, ou http neste computador)
  --data-dir DIR   guarda contas e configurações em DIR
  --tour DIR       com --demo: percorre o programa e salva as imagens em DIR
  --version        mostra a versão
  -h, --help       mostra este texto
</translation>
    </message>
</context>
<context>
    <name>vzaps::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Action or instance</source>
        <translation>Ação ou instância</translation>
    </message>
    <message>
        <source>Type an action, or an instance&apos;s name, ID or phone number</source>
        <translation>Digite uma ação, ou o nome, o ID ou o telefone de uma instância</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No action and no loaded instance matches &quot;%1&quot;.</source>
        <translation>Nenhuma ação e nenhuma instância carregada corresponde a &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es). Type more to narrow them down.</source>
        <translation>
            <numerusform>O primeiro de %Ln resultado (%1). Digite mais para reduzir a lista.</numerusform>
            <numerusform>Os primeiros %1 de %Ln resultados. Digite mais para reduzir a lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not possible: %2.</source>
        <comment>action: reason</comment>
        <translation>%1 não é possível: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es) or more. Type more to narrow them down.</source>
        <translation>
            <numerusform>O primeiro de pelo menos %Ln resultado (%1). Digite mais para reduzir a lista.</numerusform>
            <numerusform>Os primeiros %1 de pelo menos %Ln resultados. Digite mais para reduzir a lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::ConfirmDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>Para excluir, digite o nome dela: %1</translation>
    </message>
    <message>
        <source>Instance &amp;name</source>
        <translation>&amp;Nome da instância</translation>
    </message>
    <message>
        <source>Type the name of the instance first.</source>
        <translation>Digite primeiro o nome da instância.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Billing is &quot;%1&quot; so far.</source>
        <translation>Por enquanto, a cobrança está como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>A assinatura de &quot;%1&quot; está ativa.</translation>
    </message>
    <message>
        <source>The server accepted the subscription of &quot;%1&quot;. It is not confirmed yet.</source>
        <translation>O servidor aceitou a assinatura de &quot;%1&quot;. Ela ainda não foi confirmada.</translation>
    </message>
    <message>
        <source>C&amp;heck status</source>
        <translation>&amp;Verificar status</translation>
    </message>
    <message>
        <source>Restart?</source>
        <translation>Reiniciar?</translation>
    </message>
    <message>
        <source>Restart &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Reiniciar &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Its WhatsApp connection drops for a moment. Messages wait until it is back.</source>
        <translation>A conexão com o WhatsApp cai por um momento. As mensagens esperam até ela voltar.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Restart &amp;again</source>
        <translation>Reiniciar d&amp;e novo</translation>
    </message>
    <message>
        <source>It is connected now: its WhatsApp connection ends.</source>
        <translation>Ela está conectada agora: a conexão com o WhatsApp termina.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Its subscription is running. Whether deleting the instance ends the billing is not documented: cancel the subscription first.</source>
        <translation>A assinatura dela está em vigor. Não está documentado se excluir a instância encerra a cobrança: cancele a assinatura primeiro.</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Excluir?</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Excluir &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Delete &amp;again</source>
        <translation>Excluir d&amp;e novo</translation>
    </message>
    <message>
        <source>Subscribe?</source>
        <translation>Assinar?</translation>
    </message>
    <message>
        <source>Start a subscription for &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Iniciar uma assinatura para &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This may charge the card on file of account &quot;%1&quot; now, without asking again.</source>
        <translation>Isto pode gerar agora uma cobrança no cartão cadastrado da conta &quot;%1&quot;, sem perguntar de novo.</translation>
    </message>
    <message>
        <source>If no card is on file, a payment page opens in your browser, and nothing is charged before you pay on it.</source>
        <translation>Se não houver cartão cadastrado, uma página de pagamento abre no navegador, e nada é cobrado antes de você pagar nela.</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Assinar</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Assinando…</translation>
    </message>
    <message>
        <source>Its subscription was to end on %1. Resuming takes that back, and billing goes on.</source>
        <translation>A assinatura dela terminaria em %1. Retomar desfaz isso, e a cobrança continua.</translation>
    </message>
    <message>
        <source>This takes the scheduled cancellation back, and billing goes on.</source>
        <translation>Isto desfaz o cancelamento agendado, e a cobrança continua.</translation>
    </message>
    <message>
        <source>Resume subscription?</source>
        <translation>Retomar assinatura?</translation>
    </message>
    <message>
        <source>Resume the subscription of &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Retomar a assinatura de &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&amp;Resume subscription</source>
        <translation>&amp;Retomar assinatura</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>Cancel subscription?</source>
        <translation>Cancelar assinatura?</translation>
    </message>
    <message>
        <source>Cancel the subscription of &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Cancelar a assinatura de &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It ends at once or at the end of the paid period; which of the two is shown in the list afterwards. The instance itself is not deleted.</source>
        <translation>Ela termina na hora ou no fim do período pago; depois, a lista mostra qual dos dois casos ocorreu. A instância em si não é excluída.</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>Cancelar &amp;assinatura</translation>
    </message>
    <message>
        <source>Cancel &amp;again</source>
        <translation>Cancelar d&amp;e novo</translation>
    </message>
    <message>
        <source>the server does not know this instance any more</source>
        <translation>o servidor não conhece mais esta instância</translation>
    </message>
    <message>
        <source>This is not possible any more: %1.</source>
        <comment>followed by the reason</comment>
        <translation>Isto não é mais possível: %1.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Subscribe &amp;again</source>
        <translation>Assinar d&amp;e novo</translation>
    </message>
    <message>
        <source>Resume &amp;again</source>
        <translation>Retomar d&amp;e novo</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Conectar conta</translation>
    </message>
    <message>
        <source>Enter the credentials of account &quot;%1&quot; again. Its server address can be changed too.</source>
        <translation>Insira de novo as credenciais da conta &quot;%1&quot;. O endereço do servidor também pode ser alterado.</translation>
    </message>
    <message>
        <source>Connect a VZaps account. Its credentials are kept in the keychain of this computer and are sent to its server alone.</source>
        <translation>Conecte uma conta VZaps. As credenciais ficam no chaveiro deste computador e são enviadas só ao servidor dela.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Waiting for the keychain… It may be asking you to unlock it in another window.</source>
        <translation>Aguardando o chaveiro… Ele pode estar pedindo, em outra janela, para ser desbloqueado.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Tentar de no&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Manter só nesta sessão</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation>Continuar ed&amp;itando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Desca&amp;rtar</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectForm</name>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Mostrar client secret</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Ocultar client secret</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nome da conta</translation>
    </message>
    <message>
        <source>Client &amp;token</source>
        <translation>Client &amp;token</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Endereço do servidor</translation>
    </message>
    <message>
        <source>Enter a name for this account. You choose it.</source>
        <translation>Digite um nome para esta conta, à sua escolha.</translation>
    </message>
    <message>
        <source>Enter the client token of the account.</source>
        <translation>Insira o client token da conta.</translation>
    </message>
    <message>
        <source>Enter the client secret of the account.</source>
        <translation>Insira o client secret da conta.</translation>
    </message>
    <message>
        <source>Insecure test server</source>
        <translation>Servidor de teste não seguro</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectionTestDialog</name>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não é necessário</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Server name (DNS)</source>
        <translation>Nome do servidor (DNS)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Identity of the server (TLS)</source>
        <translation>Identidade do servidor (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>The way to &quot;%1&quot;, step by step.</source>
        <translation>O caminho até &quot;%1&quot;, passo a passo.</translation>
    </message>
    <message>
        <source>The way to &quot;%1&quot;, the server of account &quot;%2&quot;, step by step.</source>
        <translation>O caminho até &quot;%1&quot;, o servidor da conta &quot;%2&quot;, passo a passo.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>step: state. sentence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Everything works, sign-in included.</source>
        <translation>Tudo funciona, inclusive o acesso.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <translation>O servidor pode ser alcançado.</translation>
    </message>
    <message>
        <source>The way ends at: %1</source>
        <translation>O caminho termina em: %1</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectionTestPrivate</name>
    <message>
        <source>The proxy finds the server.</source>
        <translation>O proxy encontra o servidor.</translation>
    </message>
    <message>
        <source>The server address is a number: nothing to look up.</source>
        <translation>O endereço do servidor é um número: não há nada a procurar.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; was not found. Check the server address and this computer&apos;s network.</source>
        <translation>O nome &quot;%1&quot; não foi encontrado. Confira o endereço do servidor e a rede deste computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found.</source>
        <translation>&quot;%1&quot; foi encontrado.</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <translation>Nenhum proxy é usado para este servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 lets connections through.</source>
        <translation>O proxy %1 deixa as conexões passarem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers.</source>
        <translation>&quot;%1&quot; responde.</translation>
    </message>
    <message>
        <source>Not used: a test server on this computer.</source>
        <translation>Não usado: servidor de teste neste computador.</translation>
    </message>
    <message>
        <source>The server proved who it is. Its certificate is valid until %1 and signed by &quot;%2&quot;.</source>
        <translation>O servidor provou quem é. O certificado dele vale até %1 e é assinado por &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No secure connection came about. Something on the way may not let TLS through, or this port does not speak it.</source>
        <translation>Não foi possível estabelecer uma conexão segura. Talvez algo no caminho não deixe o TLS passar, ou esta porta não o use.</translation>
    </message>
    <message>
        <source>The proxy %1 answers.</source>
        <translation>O proxy %1 responde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept connections at port %2. Check the server address, and whether a firewall is in the way.</source>
        <translation>&quot;%1&quot; não aceita conexões na porta %2. Confira o endereço do servidor e se há um firewall no caminho.</translation>
    </message>
    <message>
        <source>Not tried: no credentials are at hand.</source>
        <translation>Não testado: não há credenciais disponíveis.</translation>
    </message>
    <message>
        <source>The server accepts the credentials.</source>
        <translation>O servidor aceita as credenciais.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back within %n second(s). Check the network, then test again.</source>
        <translation>
            <numerusform>Nada voltou em %n segundo. Confira a rede e teste de novo.</numerusform>
            <numerusform>Nada voltou em %n segundos. Confira a rede e teste de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::DataPage</name>
    <message>
        <source>Warnings only</source>
        <translation>Só avisos</translation>
    </message>
    <message>
        <source>Normal: a line for each request</source>
        <translation>Normal: uma linha por requisição</translation>
    </message>
    <message>
        <source>Detailed: for looking into a problem</source>
        <translation>Detalhado: para investigar um problema</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <translation>&amp;Pasta de dados</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>The log never holds credentials. It stays on this computer.</source>
        <translation>O log nunca contém credenciais. Ele fica neste computador.</translation>
    </message>
    <message>
        <source>The desktop did not open the folder. Its path can be copied from here.</source>
        <translation>Não foi possível abrir a pasta. O caminho dela pode ser copiado daqui.</translation>
    </message>
</context>
<context>
    <name>vzaps::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Select an instance to see its details.</source>
        <translation>Selecione uma instância para ver os detalhes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) selected</source>
        <translation>
            <numerusform>%Ln instância selecionada</numerusform>
            <numerusform>%Ln instâncias selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>state: number of instances</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>The server gave this address. It leads to &quot;%1&quot;, which is not a host of VZaps. Open it?</source>
        <translation>O servidor informou este endereço. Ele leva a &quot;%1&quot;, que não é um host da VZaps. Abrir?</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>Nã&amp;o abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Details of the instance</source>
        <translation>Detalhes da instância</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir o navegador. Copie o link e abra-o manualmente.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>vzaps::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
    <message>
        <source>This is what a report of a problem needs. Please read it before you send it: credentials, names and phone numbers were taken out. Nothing is sent from here.</source>
        <translation>Isto é o que um relato de problema precisa conter. Leia antes de enviar: credenciais, nomes e números de telefone foram retirados. Nada é enviado daqui.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Salvo como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The report could not be saved as &quot;%1&quot;. Choose another folder.</source>
        <translation>Não foi possível salvar o relatório como &quot;%1&quot;. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>vzaps::DialogHeader</name>
    <message>
        <source>Billing not told</source>
        <translation>Cobrança não informada</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other account(s)</source>
        <translation>
            <numerusform>e mais %Ln conta</numerusform>
            <numerusform>e mais %Ln contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Descartar o que você digitou?</translation>
    </message>
</context>
<context>
    <name>vzaps::ExportDialog</name>
    <message>
        <source>&amp;Only those the list shows</source>
        <translation>&amp;Só as que a lista mostra</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Export instances</source>
        <translation>Exportar instâncias</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Only those the list shows</source>
        <translation>Só as que a lista mostra</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Não há nada para exportar.</translation>
    </message>
    <message>
        <source>Write instances to a file</source>
        <translation>Gravar instâncias em um arquivo</translation>
    </message>
    <message>
        <source>Tokens are never exported. Nobody but you can read the file, unless you change that or pass it on.</source>
        <translation>Tokens nunca são exportados. Só você pode ler o arquivo, a menos que mude as permissões dele ou o repasse.</translation>
    </message>
    <message>
        <source>&amp;Shown in the list (%1)</source>
        <translation>&amp;Mostradas na lista (%1)</translation>
    </message>
    <message>
        <source>Sele&amp;cted (%1)</source>
        <translation>Se&amp;lecionadas (%1)</translation>
    </message>
    <message>
        <source>Shown in the list</source>
        <translation>Mostradas na lista</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionadas</translation>
    </message>
    <message>
        <source>No instance is selected.</source>
        <translation>Nenhuma instância está selecionada.</translation>
    </message>
    <message>
        <source>CSV for s&amp;preadsheets</source>
        <translation>CSV para &amp;planilhas</translation>
    </message>
    <message>
        <source>What a spreadsheet would take for a formula, phone numbers too, begins with an apostrophe.</source>
        <translation>O que uma planilha tomaria por fórmula, inclusive números de telefone, começa com um apóstrofo.</translation>
    </message>
    <message>
        <source>CSV for p&amp;rograms</source>
        <translation>CSV para p&amp;rogramas</translation>
    </message>
    <message>
        <source>Every value as it is. Not for spreadsheets: a name could run as a formula.</source>
        <translation>Cada valor como é. Não use em planilhas: um nome poderia ser executado como fórmula.</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>A list of objects for programs.</source>
        <translation>Uma lista de objetos para programas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Export instances to</source>
        <translation>Exportar instâncias para</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copiar c&amp;aminho</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
</context>
<context>
    <name>vzaps::FieldGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vzaps::FilterPanel</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook host</source>
        <translation>Host do webhook</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Ainda não há visões</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvar esta visão…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Excluir visão</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informada</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Em até 7 dias</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Em até 30 dias</translation>
    </message>
    <message>
        <source>With webhook</source>
        <translation>Com webhook</translation>
    </message>
    <message>
        <source>Without webhook</source>
        <translation>Sem webhook</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s), checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instância, marcada</numerusform>
            <numerusform>%1, %Ln instâncias, marcada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s), not checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instância, não marcada</numerusform>
            <numerusform>%1, %Ln instâncias, não marcada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter that are not listed</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s)</source>
        <comment>values of a filter that are not listed, and how many have them</comment>
        <translation>
            <numerusform>%1, %Ln instância</numerusform>
            <numerusform>%1, %Ln instâncias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::FleetCache</name>
    <message>
        <source>The last known list of this account was damaged and was deleted. The server is asked for a new one.</source>
        <translation>A última lista conhecida desta conta estava danificada e foi excluída. Uma nova é pedida ao servidor.</translation>
    </message>
    <message>
        <source>The last known list of this account was damaged. It is kept as &quot;%1&quot;; the server is asked for a new one.</source>
        <translation>A última lista conhecida desta conta estava danificada. Ela foi guardada como &quot;%1&quot;; uma nova é pedida ao servidor.</translation>
    </message>
</context>
<context>
    <name>vzaps::FleetExport</name>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo foi gravado nem alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) were exported to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln instância foi exportada para &quot;%1&quot;.</numerusform>
            <numerusform>%Ln instâncias foram exportadas para &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) had gone from the list before their turn came.</source>
        <translation>
            <numerusform>%Ln instância saiu da lista antes de chegar a sua vez.</numerusform>
            <numerusform>%Ln instâncias saíram da lista antes de chegar a sua vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was exported to &quot;%1&quot;. Free some space or choose another folder.</source>
        <translation>O disco está cheio. Nada foi exportado para &quot;%1&quot;. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing was exported: &quot;%1&quot; is a folder. Choose another name.</source>
        <translation>Nada foi exportado: &quot;%1&quot; é uma pasta. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>Nada foi exportado: a pasta de &quot;%1&quot; não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing was exported: &quot;%1&quot; must not be written there. Choose another folder.</source>
        <translation>Nada foi exportado: não é permitido gravar &quot;%1&quot; ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. Nothing was exported. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo &quot;%1&quot;. Nada foi exportado. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>vzaps::FleetView</name>
    <message>
        <source>Loading instances…</source>
        <translation>Carregando instâncias…</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot;</source>
        <translation>Conta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>The instances of account &quot;%1&quot; could not be read.</source>
        <translation>Não foi possível ler as instâncias da conta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Ainda não há instâncias</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; has no instances. An instance is one WhatsApp connection.</source>
        <translation>A conta &quot;%1&quot; não tem instâncias. Uma instância é uma conexão de WhatsApp.</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>No instance of account &quot;%1&quot; fits the search and the filter.</source>
        <translation>Nenhuma instância da conta &quot;%1&quot; corresponde à busca e ao filtro.</translation>
    </message>
    <message>
        <source>No instance read so far fits. Still loading: results may be missing.</source>
        <translation>Nenhuma instância lida até agora corresponde. Ainda carregando: podem faltar resultados.</translation>
    </message>
    <message>
        <source>No instance of account &quot;%1&quot; matches &quot;%2&quot;.</source>
        <translation>Nenhuma instância da conta &quot;%1&quot; corresponde a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No instance read so far fits. Not everything could be read: results may be missing.</source>
        <translation>Nenhuma instância lida até agora corresponde. Não foi possível ler tudo: podem faltar resultados.</translation>
    </message>
</context>
<context>
    <name>vzaps::GeneralPage</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Iniciar quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Só quando eu pedir</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Refresh the list</source>
        <translation>Atualizar a &amp;lista</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the program.</source>
        <translation>Vale a partir do próximo início do programa.</translation>
    </message>
    <message>
        <source>&amp;Tell me when there is a new version</source>
        <translation>Avisar quando &amp;houver uma versão nova</translation>
    </message>
    <message>
        <source>Tell me when there is a new version</source>
        <translation>Avisar quando houver uma versão nova</translation>
    </message>
    <message>
        <source>Asks once a day, without credentials. Nothing is installed.</source>
        <translation>Pergunta uma vez por dia, sem credenciais. Nada é instalado.</translation>
    </message>
    <message>
        <source>New versions come with the packages of this system.</source>
        <translation>Versões novas chegam com os pacotes deste sistema.</translation>
    </message>
</context>
<context>
    <name>vzaps::GuideWindow</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in the guide.</source>
        <translation>&quot;%1&quot; não aparece no guia.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceDetails</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy webhook link</source>
        <translation>Copiar link do webhook</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>Copy page link</source>
        <translation>Copiar link da página</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Push name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Reject calls</source>
        <translation>Rejeitar chamadas</translation>
    </message>
    <message>
        <source>Auto-read</source>
        <translation>Leitura automática</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>The server sent fields of this instance that could not be read. They are left out.</source>
        <translation>O servidor enviou campos desta instância que não puderam ser lidos. Eles ficaram de fora.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Connected since 10:42</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Não pareada</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>billing</comment>
        <translation>Não informada</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Salvar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Create &amp;anyway</source>
        <translation>Criar &amp;assim mesmo</translation>
    </message>
    <message>
        <source>Edit instance</source>
        <translation>Editar instância</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Alterar &quot;%1&quot; da conta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Create an instance in account &quot;%1&quot;.</source>
        <translation>Criar uma instância na conta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list already has an instance of this name.</source>
        <translation>A lista já tem uma instância com este nome.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Continuar &amp;editando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>It is not known yet whether an earlier try created an instance of this name.</source>
        <translation>Ainda não se sabe se uma tentativa anterior criou uma instância com este nome.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceForm</name>
    <message>
        <source>&amp;Reject calls</source>
        <translation>Re&amp;jeitar chamadas</translation>
    </message>
    <message>
        <source>Read &amp;messages automatically</source>
        <translation>Ler &amp;mensagens automaticamente</translation>
    </message>
    <message>
        <source>Reject calls</source>
        <translation>Rejeitar chamadas</translation>
    </message>
    <message>
        <source>Read messages automatically</source>
        <translation>Ler mensagens automaticamente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Webhook URL</source>
        <translation>URL do &amp;webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The server does not tell how this is set.</source>
        <translation>O servidor não informa como isto está definido.</translation>
    </message>
    <message>
        <source>Enter a name of at least %L1 characters.</source>
        <translation>Digite um nome de pelo menos %L1 caracteres.</translation>
    </message>
    <message>
        <source>The name has %L1 characters; at most %L2 are possible.</source>
        <translation>O nome tem %L1 caracteres; no máximo %L2 são possíveis.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://, or nothing.</source>
        <translation>Digite um endereço web que comece com https:// ou http://, ou deixe vazio.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceTable</name>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colunas pa&amp;drão</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Não paga</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>vzaps::LinkRow</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>vzaps::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Nothing is loading</source>
        <translation>Nada está carregando</translation>
    </message>
</context>
<context>
    <name>vzaps::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Resume subscription</source>
        <translation>Retomar assinatura</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Cancelar assinatura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Buscar instâncias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; at %2</source>
        <translation>Conta &quot;%1&quot; em %2</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Limpar o campo de busca</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>All accounts in one list</source>
        <translation>Todas as contas em uma só lista</translation>
    </message>
</context>
<context>
    <name>vzaps::MainWindow</name>
    <message>
        <source>VZaps Manager</source>
        <translation>VZaps Manager</translation>
    </message>
</context>
<context>
    <name>vzaps::MainWindowPrivate</name>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Manter só nesta sessão</translation>
    </message>
    <message>
        <source>The server refused the credentials of account &quot;%1&quot;. What is shown may be out of date.</source>
        <translation>O servidor recusou as credenciais da conta &quot;%1&quot;. O que aparece pode estar desatualizado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Inse&amp;rir de novo</translation>
    </message>
    <message>
        <source>Di&amp;smiss</source>
        <translation>Dispe&amp;nsar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instância</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Atividade</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln nome copiado</numerusform>
            <numerusform>%Ln nomes copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) copied</source>
        <translation>
            <numerusform>%Ln ID copiado</numerusform>
            <numerusform>%Ln IDs copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda não há nenhuma conta</translation>
    </message>
    <message>
        <source>Connect a VZaps account to see its instances. You need its client token and its client secret.</source>
        <translation>Conecte uma conta VZaps para ver suas instâncias. Você precisa do client token e do client secret dela.</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Conectar conta</translation>
    </message>
    <message>
        <source>Opening account &quot;%1&quot;…</source>
        <translation>Abrindo a conta &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>The keychain takes its time; it may be asking you to unlock it.</source>
        <translation>O chaveiro está demorando; talvez esteja pedindo para ser desbloqueado.</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; is not open</source>
        <translation>A conta &quot;%1&quot; não está aberta</translation>
    </message>
    <message>
        <source>Its credentials could not be read. Nothing was changed.</source>
        <translation>Não foi possível ler as credenciais dela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The list is still being read: instances may be missing.</source>
        <translation>A lista ainda está sendo lida: podem faltar instâncias.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>Demo: made-up instances on this computer. Nothing here is real, and nothing is charged.</source>
        <translation>Demonstração: instâncias fictícias neste computador. Nada aqui é real, e nada é cobrado.</translation>
    </message>
    <message>
        <source>Le&amp;ave the demo</source>
        <translation>&amp;Sair da demonstração</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; does not have this instance any more.</source>
        <translation>A conta &quot;%1&quot; não tem mais esta instância.</translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation>O &amp;que há de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The address of the new version leads to &quot;%1&quot;, which is not a host of VZaps. Open it?</source>
        <translation>O endereço da versão nova leva a &quot;%1&quot;, que não é um host da VZaps. Abrir?</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page is at %1</source>
        <translation>Não foi possível abrir o navegador. A página está em %1</translation>
    </message>
    <message>
        <source>Version %1 of VZaps Manager is available. This is version %2.</source>
        <translation>A versão %1 do VZaps Manager está disponível. Esta é a versão %2.</translation>
    </message>
    <message>
        <source>The list could not be read anew: instances may be missing or out of date.</source>
        <translation>Não foi possível ler a lista de novo: instâncias podem faltar ou estar desatualizadas.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Visões salvas</translation>
    </message>
</context>
<context>
    <name>vzaps::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>vzaps::NetworkPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Choose extra CA file</source>
        <translation>Escolher arquivo CA extra</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Extra CA file</source>
        <translation>Arquivo CA e&amp;xtra</translation>
    </message>
    <message>
        <source>Certificates of your company, trusted besides those of this computer.</source>
        <translation>Certificados da sua empresa, aceitos além dos deste computador.</translation>
    </message>
    <message>
        <source>Enter a name or an address, without &quot;http://&quot; and without a port.</source>
        <translation>Digite um nome ou um endereço, sem &quot;http://&quot; e sem porta.</translation>
    </message>
    <message>
        <source>A certificate in this file ended on %1.</source>
        <translation>Um certificado neste arquivo venceu em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), the first one of &quot;%1&quot;, valid until %2.</source>
        <translation>
            <numerusform>%n certificado, de &quot;%1&quot;, válido até %2.</numerusform>
            <numerusform>%n certificados, o primeiro de &quot;%1&quot;, válido até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Arquivo CA extra</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;scolher…</translation>
    </message>
</context>
<context>
    <name>vzaps::NoticesPage</name>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Manter na bandeja do sistema ao fechar a janela</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Manter na bandeja do sistema ao fechar a janela</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>This desktop has no tray that a program could stay in.</source>
        <translation>Este ambiente gráfico não tem uma bandeja em que um programa possa ficar.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: no notifications</source>
        <translation>&amp;Horário de silêncio: sem notificações</translation>
    </message>
    <message>
        <source>The list is then refreshed without the window too, and a notification says when instances lose their connection or an operation ends. It names nobody.</source>
        <translation>A lista é atualizada também sem a janela, e uma notificação avisa quando instâncias perdem a conexão ou uma operação termina. Ela não cita nomes.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationJournal</name>
    <message>
        <source>The record of unfinished operations could not be read completely. It was kept as &quot;%1&quot;. Look at the instances you changed last.</source>
        <translation>Não foi possível ler por completo o registro das operações não concluídas. Ele foi guardado como &quot;%1&quot;. Confira as instâncias que você alterou por último.</translation>
    </message>
    <message>
        <source>The record of unfinished operations could not be read completely, and no copy of it could be made. Until there is one, nothing that changes something is sent: free some disk space or check the data folder, then start the program again.</source>
        <translation>Não foi possível ler por completo o registro das operações não concluídas, nem fazer uma cópia dele. Enquanto não houver uma, nada que altere algo é enviado: libere espaço em disco ou confira a pasta de dados e inicie o programa de novo.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationRecord</name>
    <message>
        <source>&quot;%1&quot; was created (%2).</source>
        <translation>&quot;%1&quot; foi criada (%2).</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; were saved.</source>
        <translation>As alterações de &quot;%1&quot; foram salvas.</translation>
    </message>
    <message>
        <source>The server accepted the restart of &quot;%1&quot;.</source>
        <translation>O servidor aceitou reiniciar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; foi excluída.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>A assinatura de &quot;%1&quot; está ativa.</translation>
    </message>
    <message>
        <source>A payment page for &quot;%1&quot; is open. Nothing is charged until it is paid.</source>
        <translation>Há uma página de pagamento aberta para &quot;%1&quot;. Nada é cobrado até que ela seja paga.</translation>
    </message>
    <message>
        <source>The server accepted the subscription of &quot;%1&quot;.</source>
        <translation>O servidor aceitou a assinatura de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; goes on.</source>
        <translation>A assinatura de &quot;%1&quot; continua.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>O servidor respondeu %1.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was created.</source>
        <translation>Não foi possível confirmar se &quot;%1&quot; foi criada.</translation>
    </message>
    <message>
        <source>We could not confirm whether the changes to &quot;%1&quot; were saved.</source>
        <translation>Não foi possível confirmar se as alterações de &quot;%1&quot; foram salvas.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was restarted.</source>
        <translation>Não foi possível confirmar se &quot;%1&quot; foi reiniciada.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was deleted.</source>
        <translation>Não foi possível confirmar se &quot;%1&quot; foi excluída.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was started. A card on file may have been charged, or a payment page may have been created.</source>
        <translation>Não foi possível confirmar se a assinatura de &quot;%1&quot; foi iniciada. Pode ter havido uma cobrança em um cartão cadastrado, ou uma página de pagamento pode ter sido criada.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was resumed.</source>
        <translation>Não foi possível confirmar se a assinatura de &quot;%1&quot; foi retomada.</translation>
    </message>
    <message>
        <source>We could not confirm whether the request was carried out.</source>
        <translation>Não foi possível confirmar se a requisição foi executada.</translation>
    </message>
    <message>
        <source>Checking by reading, nothing is sent again.</source>
        <translation>Verificando por leitura; nada é enviado de novo.</translation>
    </message>
    <message>
        <source>It may still appear. Creating again now could make a second, billable instance.</source>
        <translation>Ela ainda pode aparecer. Criar de novo agora pode gerar uma segunda instância, sujeita a cobrança.</translation>
    </message>
    <message>
        <source>Restarting again would interrupt it once more.</source>
        <translation>Reiniciar de novo a interromperia mais uma vez.</translation>
    </message>
    <message>
        <source>Check the status before subscribing again.</source>
        <translation>Verifique o status antes de assinar de novo.</translation>
    </message>
    <message>
        <source>Look at the instance before trying again.</source>
        <translation>Confira a instância antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Sent, waiting for the server&apos;s answer.</source>
        <translation>Enviado, aguardando a resposta do servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>followed by the reason</comment>
        <translation>Nada foi alterado. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <comment>followed by the reason</comment>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Resume subscription</source>
        <translation>Retomar assinatura</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Cancelar assinatura</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>The server accepted the cancellation of the subscription of &quot;%1&quot;.</source>
        <translation>O servidor aceitou o cancelamento da assinatura de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was cancelled.</source>
        <translation>Não foi possível confirmar se a assinatura de &quot;%1&quot; foi cancelada.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationRunner</name>
    <message>
        <source>Nothing was sent: the record that protects against doing things twice could not be written. Free some disk space or check the data folder, then try again.</source>
        <translation>Nada foi enviado: não foi possível gravar o registro que evita fazer algo duas vezes. Libere espaço em disco ou confira a pasta de dados e tente de novo.</translation>
    </message>
    <message>
        <source>This operation changes nothing.</source>
        <translation>Esta operação não altera nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already being created.</source>
        <translation>&quot;%1&quot; já está sendo criada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still under way for this instance. Wait until it is settled.</source>
        <translation>&quot;%1&quot; ainda está em andamento nesta instância. Espere até que termine.</translation>
    </message>
    <message>
        <source>It is not known yet how the last try ended. Check it again under Activity first.</source>
        <translation>Ainda não se sabe como a última tentativa terminou. Confira primeiro em Atividade.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationTask</name>
    <message>
        <source>It was sent with other credentials, or to another server, than this account has now. It can only be looked up there.</source>
        <translation>Foi enviado com credenciais ou a um servidor diferentes dos que esta conta tem agora. Só pode ser consultado lá.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationWatch</name>
    <message>
        <source>It is done.</source>
        <translation>Está feito.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The request had gone out before you stopped waiting.</source>
        <translation>A requisição já tinha saído quando você deixou de esperar.</translation>
    </message>
    <message>
        <source>It is not known yet how the last try ended.</source>
        <translation>Ainda não se sabe como terminou a última tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Espere %n segundo</numerusform>
            <numerusform>Espere %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waitin&amp;g</source>
        <translation>Parar de es&amp;perar</translation>
    </message>
    <message>
        <source>The time the server asked to wait is over. You can try again now.</source>
        <translation>O tempo que o servidor pediu para esperar acabou. Você já pode tentar de novo.</translation>
    </message>
</context>
<context>
    <name>vzaps::PaletteModel</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>action: reason</comment>
        <translation>%1, não é possível: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action or instance, menu or id</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>action, menu, key</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>vzaps::PaymentPageDialog</name>
    <message>
        <source>&amp;Open again</source>
        <translation>Abrir de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Página de pagamento</translation>
    </message>
    <message>
        <source>Pay for &quot;%1&quot; of account &quot;%2&quot; in your browser.</source>
        <translation>Pague a assinatura de &quot;%1&quot;, da conta &quot;%2&quot;, no navegador.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Link de pagamento</translation>
    </message>
    <message>
        <source>L&amp;ink</source>
        <translation>L&amp;ink</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <comment>followed by the reason</comment>
        <translation>Nada foi aberto. %1</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not confirmed yet. Watching has stopped for now; &quot;Check now&quot; goes on with it.</source>
        <translation>Ainda não confirmado. O acompanhamento parou por enquanto; &quot;Verificar agora&quot; o retoma.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Read at %1: billing is &quot;%2&quot;.</source>
        <translation>Lido às %1: a cobrança está como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>At %1 the instance could not be read: %2</source>
        <translation>Às %1 não foi possível ler a instância: %2</translation>
    </message>
    <message>
        <source>The subscription is active.</source>
        <translation>A assinatura está ativa.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>A assinatura de &quot;%1&quot; está ativa.</translation>
    </message>
    <message>
        <source>The server gave this link. It leads to &quot;%1&quot;, which is not a host this program knows. Open it?</source>
        <translation>O servidor informou este link. Ele leva a &quot;%1&quot;, um host que este programa não conhece. Abrir?</translation>
    </message>
    <message>
        <source>Do no&amp;t open</source>
        <translation>Não a&amp;brir</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir o navegador. Copie o link e abra-o manualmente.</translation>
    </message>
    <message>
        <source>Not confirmed yet. This window watches the subscription of &quot;%1&quot;.</source>
        <translation>Ainda não confirmado. Esta janela acompanha a assinatura de &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferenceEffects</name>
    <message>
        <source>The extra CA file is not in use. %1</source>
        <comment>what is wrong with it</comment>
        <translation>O arquivo CA extra não está em uso. %1</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferencesDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Data and log</source>
        <translation>Dados e log</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Keep editi&amp;ng</source>
        <translation>Co&amp;ntinuar editando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Desca&amp;rtar</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferencesStore</name>
    <message>
        <source>The preferences could not be read, so the defaults are in use. Check the file %1.</source>
        <translation>Não foi possível ler as preferências; por isso, os valores padrão estão em uso. Confira o arquivo %1.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so the defaults are in use. The damaged file is kept as %1.</source>
        <translation>As preferências estavam danificadas; por isso, os valores padrão estão em uso. O arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>The preferences are damaged and could not be put aside, so the defaults are in use and changes are not saved. Move the file %1 away.</source>
        <translation>As preferências estão danificadas e não puderam ser postas de lado; por isso, os valores padrão estão em uso e as alterações não são salvas. Mova o arquivo %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The preferences are in use now, but could not be saved for the next start. Check the folder %1.</source>
        <translation>As preferências já estão em uso, mas não puderam ser salvas para o próximo início. Confira a pasta %1.</translation>
    </message>
</context>
<context>
    <name>vzaps::ProfileStore</name>
    <message>
        <source>The account list could not be read. Accounts can be used, but changes to them are not saved. Check the file %1.</source>
        <translation>Não foi possível ler a lista de contas. As contas podem ser usadas, mas as alterações nelas não são salvas. Confira o arquivo %1.</translation>
    </message>
    <message>
        <source>The accounts shown come from the last good copy of the list.</source>
        <translation>As contas mostradas vêm da última cópia íntegra da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the account list could not be read and are not shown. They are left in the file as they are.</source>
        <translation>
            <numerusform>%n conta da lista de contas não pôde ser lida e não é mostrada. Ela fica no arquivo como está.</numerusform>
            <numerusform>%n contas da lista de contas não puderam ser lidas e não são mostradas. Elas ficam no arquivo como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no usable copy of the account list. Credentials in the keychain were not touched.</source>
        <translation>Não há uma cópia utilizável da lista de contas. As credenciais no chaveiro não foram tocadas.</translation>
    </message>
    <message>
        <source>The account list was restored from its last good copy.</source>
        <translation>A lista de contas foi restaurada da última cópia íntegra.</translation>
    </message>
    <message>
        <source>The account list was damaged. The damaged file is kept as %1.</source>
        <translation>A lista de contas estava danificada. O arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>The account list is damaged and could not be put aside. Changes to accounts are not saved until the file %1 is moved away.</source>
        <translation>A lista de contas está danificada e não pôde ser posta de lado. As alterações nas contas não são salvas até que o arquivo %1 seja movido para outro lugar.</translation>
    </message>
    <message>
        <source>The account list was written by a newer version of this program. Changes to accounts are not saved; use the newer version to make them.</source>
        <translation>A lista de contas foi gravada por uma versão mais nova deste programa. As alterações nas contas não são salvas; use a versão mais nova para fazê-las.</translation>
    </message>
    <message>
        <source>The account list cannot be changed at the moment, so nothing was saved.</source>
        <translation>A lista de contas não pode ser alterada no momento; por isso, nada foi salvo.</translation>
    </message>
    <message>
        <source>The account list could not be saved. Check that there is space on the disk and that the folder %1 can be written to.</source>
        <translation>Não foi possível salvar a lista de contas. Confira se há espaço em disco e se é possível gravar na pasta %1.</translation>
    </message>
</context>
<context>
    <name>vzaps::Program</name>
    <message>
        <source>VZaps Manager is already running; its window was raised.</source>
        <translation>O VZaps Manager já está em execução; a janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>The data folder &quot;%1&quot; can&apos;t be used: %2</source>
        <translation>A pasta de dados &quot;%1&quot; não pode ser usada: %2</translation>
    </message>
    <message>
        <source>The demo service did not start: %1</source>
        <translation>O serviço de demonstração não iniciou: %1</translation>
    </message>
    <message>
        <source>Demo service at %1</source>
        <translation>Serviço de demonstração em %1</translation>
    </message>
    <message>
        <source>Client token: %1</source>
        <translation>Client token: %1</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client secret: %1</translation>
    </message>
    <message>
        <source>Demo account: client token %1, client secret %2</source>
        <translation>Conta de demonstração: client token %1, client secret %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Não foi possível iniciar a demonstração: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again, or without --demo.</source>
        <translation>Nada foi alterado. Inicie o programa de novo, ou sem --demo.</translation>
    </message>
    <message>
        <source>The demo has no folder for its data: %1</source>
        <translation>A demonstração não tem pasta para os seus dados: %1</translation>
    </message>
    <message>
        <source>Another VZaps Manager uses the folder &quot;%1&quot; and does not answer.</source>
        <translation>Outro VZaps Manager usa a pasta &quot;%1&quot; e não responde.</translation>
    </message>
    <message>
        <source>End it, then start again.</source>
        <translation>Encerre-o e inicie de novo.</translation>
    </message>
    <message>
        <source>Nothing can be written in the data folder &quot;%1&quot;.</source>
        <translation>Não é possível gravar na pasta de dados &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check that the folder is yours, can be written to and is not full, then start again. Or use another one: --data-dir DIR.</source>
        <translation>Confira se a pasta é sua, permite gravação e não está cheia e inicie de novo. Ou use outra: --data-dir DIR.</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files can be written to and is not full, then start again.</source>
        <translation>Confira se a pasta de arquivos temporários permite gravação e não está cheia e inicie de novo.</translation>
    </message>
    <message>
        <source>VZaps Manager needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>O VZaps Manager precisa de uma tela: nem DISPLAY nem WAYLAND_DISPLAY está definida.</translation>
    </message>
</context>
<context>
    <name>vzaps::ProxyWords</name>
    <message>
        <source>The proxy %1 was not found. Check its host name.</source>
        <translation>O proxy %1 não foi encontrado. Confira o nome do host.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1. Check its host name and port.</source>
        <translation>Nada responde no proxy %1. Confira o nome do host e a porta.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of this type does. Check its type and port.</source>
        <translation>O proxy %1 não respondeu como um proxy deste tipo. Confira o tipo e a porta.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its host name and port, then try again.</source>
        <translation>O proxy %1 não respondeu a tempo. Confira o nome do host e a porta e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password. This program can&apos;t sign in to proxies; use one that asks for neither.</source>
        <translation>O proxy %1 pede nome de usuário e senha. Este programa não se autentica em proxies; use um que não os peça.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to &quot;%2&quot;. Ask your administrator.</source>
        <translation>O proxy %1 não permite conexões com &quot;%2&quot;. Fale com o administrador.</translation>
    </message>
</context>
<context>
    <name>vzaps::RawConsole</name>
    <message>
        <source>Instance token</source>
        <translation>Token da instância</translation>
    </message>
    <message>
        <source>Show instance token</source>
        <translation>Mostrar token da instância</translation>
    </message>
    <message>
        <source>Hide instance token</source>
        <translation>Ocultar token da instância</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Copiar &amp;resposta</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Request console</source>
        <translation>Console de requisições</translation>
    </message>
    <message>
        <source>Send a request with the credentials of account &quot;%1&quot;.</source>
        <translation>Envie uma requisição com as credenciais da conta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>C&amp;aminho</translation>
    </message>
    <message>
        <source>Instance &amp;token</source>
        <translation>&amp;Token da instância</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ainda não há resposta.</translation>
    </message>
    <message>
        <source>This may change something: %1 %2 as account &quot;%3&quot;.</source>
        <translation>Isto pode alterar algo: %1 %2 com a conta &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>D&amp;o not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>Send &amp;it</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>HTTP status and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>only the first %L1 characters are shown</source>
        <translation>só os primeiros %L1 caracteres são mostrados</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>A resposta não tem corpo.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Você deixou de esperar a resposta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID da requisição %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Cont&amp;inuar editando</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>De&amp;scartar</translation>
    </message>
</context>
<context>
    <name>vzaps::RawRequest</name>
    <message>
        <source>Choose a method.</source>
        <translation>Escolha um método.</translation>
    </message>
    <message>
        <source>Enter a path, for example /instances/list.</source>
        <translation>Digite um caminho, por exemplo /instances/list.</translation>
    </message>
    <message>
        <source>Enter only the path: requests go to the account&apos;s own server.</source>
        <translation>Digite só o caminho: as requisições vão para o servidor da própria conta.</translation>
    </message>
    <message>
        <source>Signing in is done by the program itself.</source>
        <translation>O próprio programa faz a autenticação.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>O corpo não é um JSON válido.</translation>
    </message>
    <message>
        <source>The path can&apos;t have spaces, invisible characters, &quot;#&quot; or &quot;..&quot; in it.</source>
        <translation>O caminho não pode conter espaços, caracteres invisíveis, &quot;#&quot; nem &quot;..&quot;.</translation>
    </message>
</context>
<context>
    <name>vzaps::Reconciler</name>
    <message>
        <source>Read at %1: it has the new values.</source>
        <translation>Lido às %1: ela tem os valores novos.</translation>
    </message>
    <message>
        <source>Read at %1: the server does not tell the changed settings.</source>
        <translation>Lido às %1: o servidor não informa as configurações alteradas.</translation>
    </message>
    <message>
        <source>Read at %1: it still has the old values.</source>
        <translation>Lido às %1: ela ainda tem os valores antigos.</translation>
    </message>
    <message>
        <source>Read at %1: some values are new and some are old.</source>
        <translation>Lido às %1: alguns valores são novos e outros, antigos.</translation>
    </message>
    <message>
        <source>Read at %1: the subscription is active.</source>
        <translation>Lido às %1: a assinatura está ativa.</translation>
    </message>
    <message>
        <source>Read at %1: billing is &quot;%2&quot;.</source>
        <translation>Lido às %1: a cobrança está como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Read at %1: it is still there.</source>
        <translation>Lido às %1: ela ainda está lá.</translation>
    </message>
    <message>
        <source>Read at %1: no end is scheduled.</source>
        <translation>Lido às %1: não há fim agendado.</translation>
    </message>
    <message>
        <source>Read at %1: no end is scheduled any more.</source>
        <translation>Lido às %1: não há mais fim agendado.</translation>
    </message>
    <message>
        <source>Read at %1: an end is still scheduled.</source>
        <translation>Lido às %1: ainda há um fim agendado.</translation>
    </message>
    <message>
        <source>Read at %1: the connection is &quot;%2&quot;. This does not tell whether the request was carried out.</source>
        <translation>Lido às %1: a conexão está como &quot;%2&quot;. Isso não diz se a requisição foi executada.</translation>
    </message>
    <message>
        <source>Read at %1: the server does not know the instance any more.</source>
        <translation>Lido às %1: o servidor não conhece mais a instância.</translation>
    </message>
    <message>
        <source>Read at %1: it is not in the list so far.</source>
        <translation>Lido às %1: por enquanto, ela não está na lista.</translation>
    </message>
    <message>
        <source>Read at %1: more than one new instance has this name: %2.</source>
        <translation>Lido às %1: mais de uma instância nova tem este nome: %2.</translation>
    </message>
    <message>
        <source>Read at %1: the subscription is cancelled or ends soon.</source>
        <translation>Lido às %1: a assinatura está cancelada ou termina em breve.</translation>
    </message>
    <message>
        <source>Read at %1: found with the ID %2.</source>
        <translation>Lido às %1: encontrada com o ID %2.</translation>
    </message>
</context>
<context>
    <name>vzaps::SecretError</name>
    <message>
        <source>The keychain is locked or has no entry for this account. Unlock it and try again, or enter the credentials again.</source>
        <translation>O chaveiro está bloqueado ou não tem entrada para esta conta. Desbloqueie-o e tente de novo, ou insira as credenciais de novo.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied. Unlock it or allow the access and try again, or keep the credentials for this session only.</source>
        <translation>O acesso ao chaveiro foi negado. Desbloqueie-o ou permita o acesso e tente de novo, ou mantenha as credenciais só nesta sessão.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Start its service and try again, or keep the credentials for this session only.</source>
        <translation>Nenhum chaveiro responde neste computador. Inicie o serviço dele e tente de novo, ou mantenha as credenciais só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain did not keep what was saved in it. Try again, or keep the credentials for this session only.</source>
        <translation>O chaveiro não guardou o que foi salvo nele. Tente de novo, ou mantenha as credenciais só nesta sessão.</translation>
    </message>
    <message>
        <source>The credentials of this account were kept for one session only. Enter them again.</source>
        <translation>As credenciais desta conta foram mantidas só por uma sessão. Insira-as de novo.</translation>
    </message>
    <message>
        <source>The keychain reported a problem. Try again, or keep the credentials for this session only.</source>
        <translation>O chaveiro relatou um problema. Tente de novo, ou mantenha as credenciais só nesta sessão.</translation>
    </message>
</context>
<context>
    <name>vzaps::SecretRow</name>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>Não informado pelo servidor</translation>
    </message>
    <message>
        <source>Shown once the list was read</source>
        <translation>Aparece quando a lista for lida</translation>
    </message>
</context>
<context>
    <name>vzaps::ServerAddress</name>
    <message>
        <source>Enter the server address.</source>
        <translation>Digite o endereço do servidor.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation>Isto não é um endereço. Um endereço é assim: https://api.example.com.</translation>
    </message>
    <message>
        <source>The server address can&apos;t hold a user name or password.</source>
        <translation>O endereço do servidor não pode conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The server address ends before &quot;?&quot; and &quot;#&quot;.</source>
        <translation>O endereço do servidor termina antes de &quot;?&quot; e &quot;#&quot;.</translation>
    </message>
    <message>
        <source>The server address must start with https://. Only a test server on this computer may use http://.</source>
        <translation>O endereço do servidor deve começar com https://. Só um servidor de teste neste computador pode usar http://.</translation>
    </message>
    <message>
        <source>Write the host in its usual form.</source>
        <translation>Escreva o nome do host na forma usual.</translation>
    </message>
    <message>
        <source>The server address can&apos;t have spaces, backslashes or invisible characters in it.</source>
        <translation>O endereço do servidor não pode conter espaços, barras invertidas nem caracteres invisíveis.</translation>
    </message>
</context>
<context>
    <name>vzaps::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Every menu and button can also be reached with Alt and its underlined letter. The command palette finds everything else.</source>
        <translation>Todo menu e botão também pode ser alcançado com Alt e a letra sublinhada. A paleta de comandos encontra todo o resto.</translation>
    </message>
</context>
<context>
    <name>vzaps::SortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>no account is in use</source>
        <translation>nenhuma conta está em uso</translation>
    </message>
    <message>
        <source>no column is chosen to sort by</source>
        <translation>nenhuma coluna foi escolhida para ordenar</translation>
    </message>
</context>
<context>
    <name>vzaps::StartProblemDialog</name>
    <message>
        <source>VZaps Manager did not start</source>
        <translation>O VZaps Manager não iniciou</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>vzaps::StatusLine</name>
    <message>
        <source>Show activity</source>
        <translation>Mostrar atividade</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Mostrando %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) running</source>
        <translation>
            <numerusform>%Ln operação em andamento</numerusform>
            <numerusform>%Ln operações em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s) not known</source>
        <translation>
            <numerusform>%Ln resultado não confirmado</numerusform>
            <numerusform>%Ln resultados não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Token copied. It is cleared from the clipboard in %L1 s.</source>
        <translation>Token copiado. Sai da área de transferência em %L1 s.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>O token não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>Pause or go on reading the list</source>
        <translation>Pausar ou continuar a leitura da lista</translation>
    </message>
    <message>
        <source>refreshing: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>atualizando: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 read</source>
        <comment>instances read so far, of all</comment>
        <translation>%L1 de %L2 lidas</translation>
    </message>
    <message>
        <source>%L1 read so far</source>
        <translation>%L1 lidas até agora</translation>
    </message>
    <message>
        <source>still loading: results may be missing</source>
        <translation>ainda carregando: podem faltar resultados</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar carregando</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Pausar o carregamento</translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <comment>time of day</comment>
        <translation>Atualizado às %1</translation>
    </message>
    <message>
        <source>As of %1, from an earlier run</source>
        <comment>time or date</comment>
        <translation>Situação de %1, de uma execução anterior</translation>
    </message>
    <message>
        <source>searching…</source>
        <comment>in a very large list</comment>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <comment>a very large list</comment>
        <translation>ordenando…</translation>
    </message>
    <message>
        <source>Automatic refresh has paused after several failures; F5 tries again</source>
        <translation>A atualização automática está em pausa após várias falhas; F5 tenta de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instância perdeu a conexão</numerusform>
            <numerusform>%Ln instâncias perderam a conexão</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed on %1</source>
        <comment>date and time</comment>
        <translation>Atualizado em %1</translation>
    </message>
    <message>
        <source>not everything could be read: results may be missing</source>
        <translation>não foi possível ler tudo: podem faltar resultados</translation>
    </message>
</context>
<context>
    <name>vzaps::SystemTray</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>vzaps::Times</name>
    <message>
        <source>just now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>há %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>há %L1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in %L1 min</source>
        <translation>em %L1 min</translation>
    </message>
    <message>
        <source>in %L1 h</source>
        <translation>em %L1 h</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
</context>
<context>
    <name>vzaps::TrayWatch</name>
    <message>
        <source>The list could not be refreshed</source>
        <translation>Não foi possível atualizar a lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) disconnected</source>
        <translation>
            <numerusform>%Ln instância desconectada</numerusform>
            <numerusform>%Ln instâncias desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instância perdeu a conexão</numerusform>
            <numerusform>%Ln instâncias perderam a conexão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) done</source>
        <translation>
            <numerusform>%Ln operação concluída</numerusform>
            <numerusform>%Ln operações concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) want a look</source>
        <translation>
            <numerusform>%Ln operação precisa de atenção</numerusform>
            <numerusform>%Ln operações precisam de atenção</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::VettedUrl</name>
    <message>
        <source>The server gave no link.</source>
        <translation>O servidor não informou um link.</translation>
    </message>
    <message>
        <source>The link is too long to be sound.</source>
        <translation>O link é longo demais para ser confiável.</translation>
    </message>
    <message>
        <source>The link has a character that does not belong there.</source>
        <translation>O link tem um caractere que não é permitido em links.</translation>
    </message>
    <message>
        <source>The link is not a valid web address.</source>
        <translation>O link não é um endereço web válido.</translation>
    </message>
    <message>
        <source>The link hides its real address behind a user name.</source>
        <translation>O link esconde o endereço real atrás de um nome de usuário.</translation>
    </message>
    <message>
        <source>The link writes its host in a misleading form.</source>
        <translation>O link escreve o nome do host de forma enganosa.</translation>
    </message>
    <message>
        <source>The link is not an https address.</source>
        <translation>O link não é um endereço https.</translation>
    </message>
    <message>
        <source>The link uses an unusual port.</source>
        <translation>O link usa uma porta incomum.</translation>
    </message>
</context>
<context>
    <name>vzaps::ViewNameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>A view keeps the search text and what is checked in the filter, not the instances.</source>
        <translation>Uma visão guarda o texto da busca e o que está marcado no filtro, não as instâncias.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Digite um nome para a visão.</translation>
    </message>
    <message>
        <source>A view of this name exists and will be replaced.</source>
        <translation>Já existe uma visão com este nome; ela será substituída.</translation>
    </message>
</context>
<context>
    <name>vzaps::WindowTools</name>
    <message>
        <source>not at the moment</source>
        <translation>não no momento</translation>
    </message>
</context>
</TS>
