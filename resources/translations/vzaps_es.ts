<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>vzaps::AboutDialog</name>
    <message>
        <source>About VZaps Manager</source>
        <translation>Acerca de VZaps Manager</translation>
    </message>
    <message>
        <source>VZaps Manager %1</source>
        <translation>VZaps Manager %1</translation>
    </message>
    <message>
        <source>Manages VZaps WhatsApp instances. Not made by VZaps or WhatsApp.
MIT licence. Uses Qt %1 under the LGPL.</source>
        <translation>Administra instancias de WhatsApp de VZaps. No lo hacen VZaps ni WhatsApp.
Licencia MIT. Usa Qt %1 bajo la LGPL.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountManager</name>
    <message>
        <source>This account is in the list already.</source>
        <translation>Esta cuenta ya está en la lista.</translation>
    </message>
    <message>
        <source>This account is not in the list any more.</source>
        <translation>Esta cuenta ya no está en la lista.</translation>
    </message>
    <message>
        <source>This account is still being saved. Try again in a moment.</source>
        <translation>Esta cuenta todavía se está guardando. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The account was removed from the list, but its credentials may still be in the keychain. Look there for entries of vzaps-manager and remove them.</source>
        <translation>La cuenta se quitó de la lista, pero es posible que sus credenciales sigan en el llavero. Busque en él las entradas de vzaps-manager y quítelas.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The account needs a server address.</source>
        <translation>La cuenta necesita una dirección de servidor.</translation>
    </message>
    <message>
        <source>The account needs both a client token and a client secret.</source>
        <translation>La cuenta necesita un client token y un client secret.</translation>
    </message>
    <message>
        <source>The account list cannot be changed at the moment, so nothing was saved.</source>
        <translation>La lista de cuentas no se puede cambiar en este momento; por eso no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountMenu</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
</context>
<context>
    <name>vzaps::AccountStates</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>time of the list</comment>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Open this account</source>
        <translation>&amp;Abrir esta cuenta</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>instances shown, of all</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1, from an earlier run</source>
        <comment>time or date</comment>
        <translation>%1, de una ejecución anterior</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>The keychain takes its time; it may be asking you to unlock it.</source>
        <translation>El llavero está tardando; es posible que pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The server asks to wait until %1</source>
        <comment>time of day</comment>
        <translation>El servidor pide esperar hasta las %1</translation>
    </message>
    <message>
        <source>Refreshing: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>Actualizando: %L1 de %L2</translation>
    </message>
    <message>
        <source>Refreshing: %L1 so far</source>
        <translation>Actualizando: %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>Leyendo: %L1 de %L2</translation>
    </message>
    <message>
        <source>Reading: %L1 so far</source>
        <translation>Leyendo: %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Paused while nobody looks</source>
        <translation>En pausa mientras nadie mira</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>the list of an account</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The server asks to wait until %1</source>
        <comment>date and time</comment>
        <translation>El servidor pide esperar hasta el %1</translation>
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
        <translation>Naranja</translation>
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
        <translation>Dorado</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Enter credentials again…</source>
        <translation>&amp;Escribir credenciales de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account list</source>
        <translation>Lista de cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Enter credentials again</source>
        <translation>Escribir credenciales de nuevo</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>insecure test server</source>
        <translation>prueba no segura</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo en esta sesión</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>Esta cuenta ya está en uso.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Enter a name for this account.</source>
        <translation>Escriba un nombre para esta cuenta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;var</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Keep ed&amp;iting</source>
        <translation>Seguir ed&amp;itando</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>Remove account &quot;%1&quot; from this computer? This deletes its entry in the list, its credentials in the keychain, its last known list and the record of its operations that are not settled. Its instances on the server are not touched.</source>
        <translation>¿Quitar la cuenta &quot;%1&quot; de este equipo? Esto borra su entrada en la lista, sus credenciales en el llavero, su última lista conocida y el registro de sus operaciones pendientes. Sus instancias en el servidor no se tocan.</translation>
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
        <translation>&amp;Nueva instancia</translation>
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
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribir</translation>
    </message>
    <message>
        <source>Res&amp;ume subscription</source>
        <translation>Rean&amp;udar suscripción</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>&amp;Cancelar suscripción</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>Copiar no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>&amp;Panel de detalles</translation>
    </message>
    <message>
        <source>Request c&amp;onsole…</source>
        <translation>C&amp;onsola de solicitudes…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>Ad&amp;ministrar cuentas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Guardar dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>&amp;About VZaps Manager</source>
        <translation>&amp;Acerca de VZaps Manager</translation>
    </message>
    <message>
        <source>no account is in use</source>
        <translation>no hay ninguna cuenta en uso</translation>
    </message>
    <message>
        <source>no instance is selected</source>
        <translation>no hay ninguna instancia seleccionada</translation>
    </message>
    <message>
        <source>several instances are selected; select one at a time</source>
        <translation>hay varias instancias seleccionadas; seleccione una a la vez</translation>
    </message>
    <message>
        <source>the instance is not loaded</source>
        <translation>la instancia no está cargada</translation>
    </message>
    <message>
        <source>an operation of this instance is under way</source>
        <translation>hay una operación en curso en esta instancia</translation>
    </message>
    <message>
        <source>the subscription is active already</source>
        <translation>la suscripción ya está activa</translation>
    </message>
    <message>
        <source>the subscription is active until its scheduled end; resume it instead</source>
        <translation>la suscripción está activa hasta su fin programado; en lugar de suscribir, reanúdela</translation>
    </message>
    <message>
        <source>no end of the subscription is scheduled</source>
        <translation>la suscripción no tiene un fin programado</translation>
    </message>
    <message>
        <source>the end of the subscription is scheduled already</source>
        <translation>el fin de la suscripción ya está programado</translation>
    </message>
    <message>
        <source>there is no running subscription</source>
        <translation>no hay ninguna suscripción vigente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>the list is from an earlier run; wait until it is read anew</source>
        <translation>la lista es de una ejecución anterior; espere hasta que se lea de nuevo</translation>
    </message>
    <message>
        <source>the server does not know this instance any more</source>
        <translation>el servidor ya no conoce esta instancia</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Paleta de co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>&amp;Todas las cuentas</translation>
    </message>
    <message>
        <source>choose one account first</source>
        <translation>elija antes una cuenta</translation>
    </message>
    <message>
        <source>open the instance in its account first</source>
        <translation>abra antes la instancia en su cuenta</translation>
    </message>
    <message>
        <source>C&amp;lear search and filter</source>
        <translation>Bo&amp;rrar búsqueda y filtro</translation>
    </message>
    <message>
        <source>nothing is searched for or filtered</source>
        <translation>no se busca ni se filtra nada</translation>
    </message>
</context>
<context>
    <name>vzaps::ActivityModel</name>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>verb and path</comment>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <comment>action and instance name</comment>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Left open by an earlier run. %1</source>
        <translation>Quedó pendiente en una ejecución anterior. %1</translation>
    </message>
</context>
<context>
    <name>vzaps::ActivityPanel</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Veri&amp;ficar de nuevo</translation>
    </message>
    <message>
        <source>Open &amp;payment page again</source>
        <translation>Reabrir pá&amp;gina de pago</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>D&amp;escartar</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detal&amp;les</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Selected operation</source>
        <translation>Operación seleccionada</translation>
    </message>
    <message>
        <source>Nothing was changed since the start. Every change you make is listed here with its outcome.</source>
        <translation>No se cambió nada desde el inicio. Cada cambio que haga aparece aquí con su resultado.</translation>
    </message>
</context>
<context>
    <name>vzaps::AllAccountsView</name>
    <message>
        <source>Instances of all accounts</source>
        <translation>Instancias de todas las cuentas</translation>
    </message>
    <message>
        <source>Nothing is changed in this list. Enter or a double click opens an instance in its own account, where it can be changed.</source>
        <translation>En esta lista no se cambia nada. Intro o un doble clic abre una instancia en su propia cuenta, donde se puede cambiar.</translation>
    </message>
    <message>
        <source>&amp;Open in its account</source>
        <translation>&amp;Abrir en su cuenta</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Mostrando %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>still loading: results may be missing</source>
        <translation>todavía cargando: pueden faltar resultados</translation>
    </message>
    <message>
        <source>not every account could be read: results may be missing</source>
        <translation>no se pudieron leer todas las cuentas: pueden faltar resultados</translation>
    </message>
    <message>
        <source>Loading instances…</source>
        <translation>Cargando instancias…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No instance of any account fits the search and the filter.</source>
        <translation>Ninguna instancia de ninguna cuenta coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>No instance known so far fits. Results may be missing.</source>
        <translation>Ninguna instancia conocida hasta ahora coincide. Pueden faltar resultados.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Todavía no hay instancias</translation>
    </message>
    <message>
        <source>None of the accounts has instances.</source>
        <translation>Ninguna de las cuentas tiene instancias.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>No account could be read. The list above says why; Enter on an account opens it.</source>
        <translation>No se pudo leer ninguna cuenta. La lista de arriba dice por qué; Intro en una cuenta la abre.</translation>
    </message>
    <message>
        <source>Not every account is read completely: instances may be missing.</source>
        <translation>No todas las cuentas se leyeron por completo: pueden faltar instancias.</translation>
    </message>
</context>
<context>
    <name>vzaps::AllInstancesModel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>vzaps::ApiError</name>
    <message>
        <source>Cancelled. Nothing more was waited for.</source>
        <translation>Cancelado. El programa dejó de esperar.</translation>
    </message>
    <message>
        <source>The server address of this account can&apos;t be used. Check it under Accounts.</source>
        <translation>La dirección de servidor de esta cuenta no se puede usar. Revísela en Cuentas.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not be found. Check the network and the server address.</source>
        <translation>No se encontró el servidor &quot;%1&quot;. Revise la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not be reached. Check the network and try again.</source>
        <translation>No se pudo contactar al servidor &quot;%1&quot;. Revise la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; could not be used, so nothing was sent. Check the proxy in the preferences.</source>
        <translation>No se pudo usar el proxy en el camino a &quot;%1&quot;; por eso no se envió nada. Revise el proxy en las preferencias.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; could not prove its identity, so nothing was sent to it. Check the address, the computer&apos;s clock and the network.</source>
        <translation>El servidor &quot;%1&quot; no pudo probar su identidad; por eso no se le envió nada. Revise la dirección, el reloj del equipo y la red.</translation>
    </message>
    <message>
        <source>The connection to the server closed before a complete answer came. Try again in a moment.</source>
        <translation>La conexión con el servidor se cerró antes de que llegara una respuesta completa. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>El servidor no respondió a tiempo. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server asked to go to &quot;%1&quot; instead. This was not followed. Check the server address.</source>
        <translation>El servidor pidió ir a &quot;%1&quot;. El programa no lo siguió. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Check that the server address is right.</source>
        <translation>No se pudo entender la respuesta del servidor. Compruebe que la dirección del servidor sea correcta.</translation>
    </message>
    <message>
        <source>This account has no client token and client secret at hand. Enter them again.</source>
        <translation>El client token y el client secret de esta cuenta no están disponibles. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the client token or the client secret. Enter them again.</source>
        <translation>El servidor rechazó el client token o el client secret. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Try again; if it stays, enter the credentials again.</source>
        <translation>El servidor rechazó el acceso. Intente de nuevo; si sigue igual, escriba las credenciales de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know this instance. It may have been deleted.</source>
        <translation>El servidor no conoce esta instancia. Es posible que se haya eliminado.</translation>
    </message>
    <message>
        <source>The server refused the request. Check what was entered.</source>
        <translation>El servidor rechazó la solicitud. Revise lo que se escribió.</translation>
    </message>
    <message>
        <source>The server refused because of the instance&apos;s present state. Refresh and look again.</source>
        <translation>El servidor rechazó la solicitud por el estado actual de la instancia. Actualice y mire de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>El servidor pide ir más despacio. Intente de nuevo en %n segundo.</numerusform>
            <numerusform>El servidor pide ir más despacio. Intente de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to slow down. Try again in a moment.</source>
        <translation>El servidor pide ir más despacio. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1). Try again in a moment.</source>
        <translation>El servidor tiene un problema propio (%1). Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 The server said: &quot;%2&quot;</source>
        <comment>sentence, then the server&apos;s own words</comment>
        <translation>%1 El servidor dijo: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large and was not read. Check that the server address is right.</source>
        <translation>La respuesta del servidor era demasiado grande y no se leyó. Compruebe que la dirección del servidor sea correcta.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that. Check its permissions with VZaps.</source>
        <translation>Esta cuenta no tiene permiso para eso. Consulte sus permisos con VZaps.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer (%1). Check that the server address is right.</source>
        <translation>El servidor dio una respuesta inesperada (%1). Compruebe que la dirección del servidor sea correcta.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; failed. Check the network, and the proxy if there is one, then try again.</source>
        <translation>Falló la conexión con &quot;%1&quot;. Compruebe la red y, si lo hay, el proxy; luego inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vzaps::AutostartFile</name>
    <message>
        <source>The program will still start on login: the file %1 could not be removed. Remove it yourself.</source>
        <translation>El programa seguirá iniciándose con la sesión: no se pudo quitar el archivo %1. Quítelo manualmente.</translation>
    </message>
    <message>
        <source>The program will not start on login: the file %1 could not be written. Check the permissions of its folder.</source>
        <translation>El programa no se iniciará con la sesión: no se pudo escribir el archivo %1. Revise los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>vzaps::AutostartRegistry</name>
    <message>
        <source>The program will not start on login: the registry could not be written. Ask your administrator whether that is allowed.</source>
        <translation>El programa no se iniciará con la sesión: no se pudo escribir en el registro. Pregunte al administrador si eso está permitido.</translation>
    </message>
    <message>
        <source>The program will still start on login: the registry could not be written. Ask your administrator whether that is allowed.</source>
        <translation>El programa seguirá iniciándose con la sesión: no se pudo escribir en el registro. Pregunte al administrador si eso está permitido.</translation>
    </message>
</context>
<context>
    <name>vzaps::CertificateFile</name>
    <message>
        <source>There is no certificate in &quot;%1&quot;. A file in PEM or DER form is needed.</source>
        <translation>No hay ningún certificado en &quot;%1&quot;. Se necesita un archivo en formato PEM o DER.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Choose another one.</source>
        <translation>No existe el archivo &quot;%1&quot;. Elija otro.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large to hold certificates. Choose another one.</source>
        <translation>El archivo &quot;%1&quot; es demasiado grande para contener certificados. Elija otro.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read. Check its permissions or choose another one.</source>
        <translation>No se pudo leer el archivo &quot;%1&quot;. Revise sus permisos o elija otro.</translation>
    </message>
</context>
<context>
    <name>vzaps::CertificateWords</name>
    <message>
        <source>The certificate of &quot;%1&quot; was withdrawn. Do not use this server.</source>
        <translation>El certificado de &quot;%1&quot; fue revocado. No use este servidor.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2. If that is not past yet, this computer&apos;s clock is wrong.</source>
        <translation>El certificado de &quot;%1&quot; venció el %2. Si esa fecha aún no pasó, el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; begins on %2. If that is past, this computer&apos;s clock is wrong.</source>
        <translation>El certificado de &quot;%1&quot; empieza a valer el %2. Si esa fecha ya pasó, el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>The certificate is for another server (%2), not for &quot;%1&quot;. Check the server address.</source>
        <translation>El certificado es de otro servidor (%2), no de &quot;%1&quot;. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is signed by itself alone, so it proves nothing. If you know it, add it as an extra CA file.</source>
        <translation>El certificado de &quot;%1&quot; está firmado solo por sí mismo y por eso no prueba nada. Si lo conoce, agréguelo como archivo CA extra.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is signed by &quot;%2&quot;, whom this computer does not trust. If your company checks connections, add its CA file.</source>
        <translation>El certificado de &quot;%1&quot; está firmado por &quot;%2&quot;, en quien este equipo no confía. Si su empresa inspecciona las conexiones, agregue el archivo CA de ella.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; could not be verified. Check the address, this computer&apos;s clock and the network.</source>
        <translation>No se pudo verificar el certificado de &quot;%1&quot;. Revise la dirección, el reloj de este equipo y la red.</translation>
    </message>
</context>
<context>
    <name>vzaps::CloseDialog</name>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) of account &quot;%1&quot; still under way. This closes as soon as they are over. If you close now, nothing is sent again; the next start looks up how they ended.</source>
        <translation>
            <numerusform>%Ln operación de la cuenta &quot;%1&quot; sigue en curso. Esto se cierra en cuanto termine. Si cierra ahora, no se envía nada de nuevo; el próximo inicio comprueba cómo terminó.</numerusform>
            <numerusform>%Ln operaciones de la cuenta &quot;%1&quot; siguen en curso. Esto se cierra en cuanto terminen. Si cierra ahora, no se envía nada de nuevo; el próximo inicio comprueba cómo terminaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--demo takes a number of instances from 0 to 1000000.</source>
        <translation>--demo acepta un número de instancias de 0 a 1000000.</translation>
    </message>
    <message>
        <source>%1 needs a folder.</source>
        <translation>%1 necesita una carpeta.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Try --help.</source>
        <translation>Argumento desconocido: &quot;%1&quot;. Pruebe --help.</translation>
    </message>
    <message>
        <source>--tour needs --demo.</source>
        <translation>--tour necesita --demo.</translation>
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
        <translation>Uso: vzaps-manager [opciones]

  --demo[=N]       abre con un servicio de demostración integrado de N instancias
  --api-url URL    dirección de servidor de una cuenta nueva (https, o http en este equipo)
  --data-dir DIR   guarda cuentas y ajustes en DIR
  --tour DIR       con --demo: recorre el programa y guarda las imágenes en DIR
  --version        muestra la versión
  -h, --help       muestra este texto
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
        <translation>Acción o instancia</translation>
    </message>
    <message>
        <source>Type an action, or an instance&apos;s name, ID or phone number</source>
        <translation>Escriba una acción, o el nombre, el ID o el teléfono de una instancia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>No action and no loaded instance matches &quot;%1&quot;.</source>
        <translation>Ninguna acción ni instancia cargada coincide con &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es). Type more to narrow them down.</source>
        <translation>
            <numerusform>La primera de %Ln coincidencia (%1). Escriba más para reducir la lista.</numerusform>
            <numerusform>Las primeras %1 de %Ln coincidencias. Escriba más para reducir la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not possible: %2.</source>
        <comment>action: reason</comment>
        <translation>%1 no es posible: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln match(es) or more. Type more to narrow them down.</source>
        <translation>
            <numerusform>La primera de al menos %Ln coincidencia (%1). Escriba más para reducir la lista.</numerusform>
            <numerusform>Las primeras %1 de al menos %Ln coincidencias. Escriba más para reducir la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::ConfirmDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>Para eliminarla, escriba su nombre: %1</translation>
    </message>
    <message>
        <source>Instance &amp;name</source>
        <translation>Nombre de la &amp;instancia</translation>
    </message>
    <message>
        <source>Type the name of the instance first.</source>
        <translation>Escriba primero el nombre de la instancia.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no informada</translation>
    </message>
    <message>
        <source>Billing is &quot;%1&quot; so far.</source>
        <translation>Por ahora, la facturación figura como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>La suscripción de &quot;%1&quot; está activa.</translation>
    </message>
    <message>
        <source>The server accepted the subscription of &quot;%1&quot;. It is not confirmed yet.</source>
        <translation>El servidor aceptó la suscripción de &quot;%1&quot;. Todavía no está confirmada.</translation>
    </message>
    <message>
        <source>C&amp;heck status</source>
        <translation>&amp;Verificar estado</translation>
    </message>
    <message>
        <source>Restart?</source>
        <translation>¿Reiniciar?</translation>
    </message>
    <message>
        <source>Restart &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Reiniciar &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Its WhatsApp connection drops for a moment. Messages wait until it is back.</source>
        <translation>Su conexión con WhatsApp se corta por un momento. Los mensajes esperan hasta que vuelva.</translation>
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
        <translation>&amp;Verificar de nuevo</translation>
    </message>
    <message>
        <source>Restart &amp;again</source>
        <translation>Reiniciar de &amp;nuevo</translation>
    </message>
    <message>
        <source>It is connected now: its WhatsApp connection ends.</source>
        <translation>Ahora está conectada: su conexión con WhatsApp termina.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Its subscription is running. Whether deleting the instance ends the billing is not documented: cancel the subscription first.</source>
        <translation>Su suscripción está vigente. No está documentado si eliminar la instancia pone fin a la facturación: cancele primero la suscripción.</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>¿Eliminar?</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Eliminar &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Delete &amp;again</source>
        <translation>Eliminar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Subscribe?</source>
        <translation>¿Suscribir?</translation>
    </message>
    <message>
        <source>Start a subscription for &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Iniciar una suscripción para &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This may charge the card on file of account &quot;%1&quot; now, without asking again.</source>
        <translation>Esto puede generar ahora un cargo en la tarjeta registrada de la cuenta &quot;%1&quot;, sin volver a preguntar.</translation>
    </message>
    <message>
        <source>If no card is on file, a payment page opens in your browser, and nothing is charged before you pay on it.</source>
        <translation>Si no hay tarjeta registrada, se abre una página de pago en el navegador y no se cobra nada antes de pagar en ella.</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribir</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Suscribiendo…</translation>
    </message>
    <message>
        <source>Its subscription was to end on %1. Resuming takes that back, and billing goes on.</source>
        <translation>Su suscripción iba a terminar el %1. Reanudarla deshace eso y la facturación continúa.</translation>
    </message>
    <message>
        <source>This takes the scheduled cancellation back, and billing goes on.</source>
        <translation>Esto deshace la cancelación programada y la facturación continúa.</translation>
    </message>
    <message>
        <source>Resume subscription?</source>
        <translation>¿Reanudar suscripción?</translation>
    </message>
    <message>
        <source>Resume the subscription of &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Reanudar la suscripción de &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&amp;Resume subscription</source>
        <translation>&amp;Reanudar suscripción</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Cancel subscription?</source>
        <translation>¿Cancelar suscripción?</translation>
    </message>
    <message>
        <source>Cancel the subscription of &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Cancelar la suscripción de &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It ends at once or at the end of the paid period; which of the two is shown in the list afterwards. The instance itself is not deleted.</source>
        <translation>Termina de inmediato o al final del período pagado; la lista muestra después cuál de los dos casos ocurrió. La instancia en sí no se elimina.</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>Cancelar &amp;suscripción</translation>
    </message>
    <message>
        <source>Cancel &amp;again</source>
        <translation>Cancelar de &amp;nuevo</translation>
    </message>
    <message>
        <source>the server does not know this instance any more</source>
        <translation>el servidor ya no conoce esta instancia</translation>
    </message>
    <message>
        <source>This is not possible any more: %1.</source>
        <comment>followed by the reason</comment>
        <translation>Esto ya no es posible: %1.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Subscribe &amp;again</source>
        <translation>Suscribir de &amp;nuevo</translation>
    </message>
    <message>
        <source>Resume &amp;again</source>
        <translation>Reanudar de &amp;nuevo</translation>
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
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Conectar cuenta</translation>
    </message>
    <message>
        <source>Enter the credentials of account &quot;%1&quot; again. Its server address can be changed too.</source>
        <translation>Escriba de nuevo las credenciales de la cuenta &quot;%1&quot;. También se puede cambiar la dirección del servidor.</translation>
    </message>
    <message>
        <source>Connect a VZaps account. Its credentials are kept in the keychain of this computer and are sent to its server alone.</source>
        <translation>Conecte una cuenta de VZaps. Sus credenciales se guardan en el llavero de este equipo y se envían solo a su servidor.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Waiting for the keychain… It may be asking you to unlock it in another window.</source>
        <translation>Esperando al llavero… Es posible que pida, en otra ventana, que lo desbloquee.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Mantener solo en esta sesión</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation>S&amp;eguir editando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Desc&amp;artar</translation>
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
        <translation>&amp;Nombre de la cuenta</translation>
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
        <translation>Di&amp;rección del servidor</translation>
    </message>
    <message>
        <source>Enter a name for this account. You choose it.</source>
        <translation>Escriba un nombre para esta cuenta, a su elección.</translation>
    </message>
    <message>
        <source>Enter the client token of the account.</source>
        <translation>Escriba el client token de la cuenta.</translation>
    </message>
    <message>
        <source>Enter the client secret of the account.</source>
        <translation>Escriba el client secret de la cuenta.</translation>
    </message>
    <message>
        <source>Insecure test server</source>
        <translation>Servidor de prueba no seguro</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectionTestDialog</name>
    <message>
        <source>Passed</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No se probó</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Server name (DNS)</source>
        <translation>Nombre del servidor (DNS)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Identity of the server (TLS)</source>
        <translation>Identidad del servidor (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>The way to &quot;%1&quot;, step by step.</source>
        <translation>El camino a &quot;%1&quot;, paso a paso.</translation>
    </message>
    <message>
        <source>The way to &quot;%1&quot;, the server of account &quot;%2&quot;, step by step.</source>
        <translation>El camino a &quot;%1&quot;, el servidor de la cuenta &quot;%2&quot;, paso a paso.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>step: state. sentence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Everything works, sign-in included.</source>
        <translation>Todo funciona, incluido el acceso.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <translation>Se puede contactar al servidor.</translation>
    </message>
    <message>
        <source>The way ends at: %1</source>
        <translation>El camino termina en: %1</translation>
    </message>
</context>
<context>
    <name>vzaps::ConnectionTestPrivate</name>
    <message>
        <source>The proxy finds the server.</source>
        <translation>El proxy encuentra el servidor.</translation>
    </message>
    <message>
        <source>The server address is a number: nothing to look up.</source>
        <translation>La dirección del servidor es un número: no hay nada que buscar.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; was not found. Check the server address and this computer&apos;s network.</source>
        <translation>No se encontró el nombre &quot;%1&quot;. Revise la dirección del servidor y la red de este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found.</source>
        <translation>Se encontró &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <translation>No se usa proxy para este servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 lets connections through.</source>
        <translation>El proxy %1 deja pasar las conexiones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers.</source>
        <translation>&quot;%1&quot; responde.</translation>
    </message>
    <message>
        <source>Not used: a test server on this computer.</source>
        <translation>No se usa: servidor de prueba en este equipo.</translation>
    </message>
    <message>
        <source>The server proved who it is. Its certificate is valid until %1 and signed by &quot;%2&quot;.</source>
        <translation>El servidor probó quién es. Su certificado vale hasta el %1 y está firmado por &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No secure connection came about. Something on the way may not let TLS through, or this port does not speak it.</source>
        <translation>No se pudo establecer una conexión segura. Es posible que algo en el camino no deje pasar TLS o que este puerto no lo use.</translation>
    </message>
    <message>
        <source>The proxy %1 answers.</source>
        <translation>El proxy %1 responde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept connections at port %2. Check the server address, and whether a firewall is in the way.</source>
        <translation>&quot;%1&quot; no acepta conexiones en el puerto %2. Revise la dirección del servidor y si hay un firewall en el camino.</translation>
    </message>
    <message>
        <source>Not tried: no credentials are at hand.</source>
        <translation>No se probó: no hay credenciales disponibles.</translation>
    </message>
    <message>
        <source>The server accepts the credentials.</source>
        <translation>El servidor acepta las credenciales.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back within %n second(s). Check the network, then test again.</source>
        <translation>
            <numerusform>No volvió nada en %n segundo. Revise la red y pruebe de nuevo.</numerusform>
            <numerusform>No volvió nada en %n segundos. Revise la red y pruebe de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::DataPage</name>
    <message>
        <source>Warnings only</source>
        <translation>Solo avisos</translation>
    </message>
    <message>
        <source>Normal: a line for each request</source>
        <translation>Normal: una línea por solicitud</translation>
    </message>
    <message>
        <source>Detailed: for looking into a problem</source>
        <translation>Detallado: para investigar un problema</translation>
    </message>
    <message>
        <source>O&amp;pen folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <translation>&amp;Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>The log never holds credentials. It stays on this computer.</source>
        <translation>El registro nunca contiene credenciales. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>The desktop did not open the folder. Its path can be copied from here.</source>
        <translation>No se pudo abrir la carpeta. Su ruta se puede copiar desde aquí.</translation>
    </message>
</context>
<context>
    <name>vzaps::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select an instance to see its details.</source>
        <translation>Seleccione una instancia para ver sus detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) selected</source>
        <translation>
            <numerusform>%Ln instancia seleccionada</numerusform>
            <numerusform>%Ln instancias seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>state: number of instances</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>The server gave this address. It leads to &quot;%1&quot;, which is not a host of VZaps. Open it?</source>
        <translation>El servidor dio esta dirección. Lleva a &quot;%1&quot;, que no es un host de VZaps. ¿Abrirla?</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>No a&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>Details of the instance</source>
        <translation>Detalles de la instancia</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir el navegador. Copie el enlace y ábralo manualmente.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>This is what a report of a problem needs. Please read it before you send it: credentials, names and phone numbers were taken out. Nothing is sent from here.</source>
        <translation>Esto es lo que necesita el informe de un problema. Léalo antes de enviarlo: se quitaron credenciales, nombres y números de teléfono. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Se guardó como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The report could not be saved as &quot;%1&quot;. Choose another folder.</source>
        <translation>No se pudo guardar el informe como &quot;%1&quot;. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>vzaps::DialogHeader</name>
    <message>
        <source>Billing not told</source>
        <translation>Facturación no informada</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other account(s)</source>
        <translation>
            <numerusform>y %Ln cuenta más</numerusform>
            <numerusform>y %Ln cuentas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que se escribió?</translation>
    </message>
</context>
<context>
    <name>vzaps::ExportDialog</name>
    <message>
        <source>&amp;Only those the list shows</source>
        <translation>&amp;Solo las que muestra la lista</translation>
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
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Export instances</source>
        <translation>Exportar instancias</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Only those the list shows</source>
        <translation>Solo las que muestra la lista</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Write instances to a file</source>
        <translation>Escribir instancias en un archivo</translation>
    </message>
    <message>
        <source>Tokens are never exported. Nobody but you can read the file, unless you change that or pass it on.</source>
        <translation>Los tokens nunca se exportan. Solo usted puede leer el archivo, salvo que cambie sus permisos o lo comparta.</translation>
    </message>
    <message>
        <source>&amp;Shown in the list (%1)</source>
        <translation>&amp;Mostradas en la lista (%1)</translation>
    </message>
    <message>
        <source>Sele&amp;cted (%1)</source>
        <translation>Se&amp;leccionadas (%1)</translation>
    </message>
    <message>
        <source>Shown in the list</source>
        <translation>Mostradas en la lista</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionadas</translation>
    </message>
    <message>
        <source>No instance is selected.</source>
        <translation>No hay ninguna instancia seleccionada.</translation>
    </message>
    <message>
        <source>CSV for s&amp;preadsheets</source>
        <translation>CSV para &amp;hojas de cálculo</translation>
    </message>
    <message>
        <source>What a spreadsheet would take for a formula, phone numbers too, begins with an apostrophe.</source>
        <translation>Lo que una hoja de cálculo tomaría por fórmula, también los números de teléfono, empieza con un apóstrofo.</translation>
    </message>
    <message>
        <source>CSV for p&amp;rograms</source>
        <translation>CSV para p&amp;rogramas</translation>
    </message>
    <message>
        <source>Every value as it is. Not for spreadsheets: a name could run as a formula.</source>
        <translation>Cada valor tal como es. No para hojas de cálculo: un nombre podría ejecutarse como fórmula.</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>A list of objects for programs.</source>
        <translation>Una lista de objetos para programas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export instances to</source>
        <translation>Exportar instancias a</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copiar r&amp;uta</translation>
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
        <translation>B&amp;orrar</translation>
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
        <translation>Facturación</translation>
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
        <translation>Host del webhook</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Todavía no hay vistas</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informada</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En los próximos 7 días</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En los próximos 30 días</translation>
    </message>
    <message>
        <source>With webhook</source>
        <translation>Con webhook</translation>
    </message>
    <message>
        <source>Without webhook</source>
        <translation>Sin webhook</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s), checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instancia, marcada</numerusform>
            <numerusform>%1, %Ln instancias, marcada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s), not checked</source>
        <comment>choice of a filter, and how many it would show</comment>
        <translation>
            <numerusform>%1, %Ln instancia, sin marcar</numerusform>
            <numerusform>%1, %Ln instancias, sin marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a filter that are not listed</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln instance(s)</source>
        <comment>values of a filter that are not listed, and how many have them</comment>
        <translation>
            <numerusform>%1, %Ln instancia</numerusform>
            <numerusform>%1, %Ln instancias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::FleetCache</name>
    <message>
        <source>The last known list of this account was damaged and was deleted. The server is asked for a new one.</source>
        <translation>La última lista conocida de esta cuenta estaba dañada y se eliminó. Se pide una nueva al servidor.</translation>
    </message>
    <message>
        <source>The last known list of this account was damaged. It is kept as &quot;%1&quot;; the server is asked for a new one.</source>
        <translation>La última lista conocida de esta cuenta estaba dañada. Se conserva como &quot;%1&quot;; se pide una nueva al servidor.</translation>
    </message>
</context>
<context>
    <name>vzaps::FleetExport</name>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>La exportación se canceló. No se escribió ni se cambió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) were exported to &quot;%1&quot;.</source>
        <translation>
            <numerusform>Se exportó %Ln instancia a &quot;%1&quot;.</numerusform>
            <numerusform>Se exportaron %Ln instancias a &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) had gone from the list before their turn came.</source>
        <translation>
            <numerusform>%Ln instancia salió de la lista antes de que llegara su turno.</numerusform>
            <numerusform>%Ln instancias salieron de la lista antes de que llegara su turno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was exported to &quot;%1&quot;. Free some space or choose another folder.</source>
        <translation>El disco está lleno. No se exportó nada a &quot;%1&quot;. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was exported: &quot;%1&quot; is a folder. Choose another name.</source>
        <translation>No se exportó nada: &quot;%1&quot; es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was exported: the folder of &quot;%1&quot; does not exist. Choose another one.</source>
        <translation>No se exportó nada: la carpeta de &quot;%1&quot; no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing was exported: &quot;%1&quot; must not be written there. Choose another folder.</source>
        <translation>No se exportó nada: no se permite escribir &quot;%1&quot; ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. Nothing was exported. Choose another folder.</source>
        <translation>No se pudo escribir el archivo &quot;%1&quot;. No se exportó nada. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>vzaps::FleetView</name>
    <message>
        <source>Loading instances…</source>
        <translation>Cargando instancias…</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot;</source>
        <translation>Cuenta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>The instances of account &quot;%1&quot; could not be read.</source>
        <translation>No se pudieron leer las instancias de la cuenta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Todavía no hay instancias</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; has no instances. An instance is one WhatsApp connection.</source>
        <translation>La cuenta &quot;%1&quot; no tiene instancias. Una instancia es una conexión de WhatsApp.</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>No instance of account &quot;%1&quot; fits the search and the filter.</source>
        <translation>Ninguna instancia de la cuenta &quot;%1&quot; coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>No instance read so far fits. Still loading: results may be missing.</source>
        <translation>Ninguna instancia leída hasta ahora coincide. Todavía cargando: pueden faltar resultados.</translation>
    </message>
    <message>
        <source>No instance of account &quot;%1&quot; matches &quot;%2&quot;.</source>
        <translation>Ninguna instancia de la cuenta &quot;%1&quot; coincide con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No instance read so far fits. Not everything could be read: results may be missing.</source>
        <translation>Ninguna instancia leída hasta ahora coincide. No se pudo leer todo: pueden faltar resultados.</translation>
    </message>
</context>
<context>
    <name>vzaps::GeneralPage</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Refresh the list</source>
        <translation>Actualizar la &amp;lista</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the program.</source>
        <translation>Vale a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>&amp;Tell me when there is a new version</source>
        <translation>A&amp;visar cuando haya una versión nueva</translation>
    </message>
    <message>
        <source>Tell me when there is a new version</source>
        <translation>Avisar cuando haya una versión nueva</translation>
    </message>
    <message>
        <source>Asks once a day, without credentials. Nothing is installed.</source>
        <translation>Pregunta una vez al día, sin credenciales. No se instala nada.</translation>
    </message>
    <message>
        <source>New versions come with the packages of this system.</source>
        <translation>Las versiones nuevas llegan con los paquetes de este sistema.</translation>
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
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in the guide.</source>
        <translation>&quot;%1&quot; no aparece en la guía.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceDetails</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy webhook link</source>
        <translation>Copiar enlace del webhook</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>Copy page link</source>
        <translation>Copiar enlace de la página</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Push name</source>
        <translation>Nombre visible</translation>
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
        <translation>Rechazar llamadas</translation>
    </message>
    <message>
        <source>Auto-read</source>
        <translation>Lectura automática</translation>
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
        <translation>Estado</translation>
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
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>The server sent fields of this instance that could not be read. They are left out.</source>
        <translation>El servidor envió campos de esta instancia que no se pudieron leer. Se omiten.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Connected since 10:42</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>billing</comment>
        <translation>No informada</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Verificar de nuevo</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Guardar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Create &amp;anyway</source>
        <translation>Crear de &amp;todos modos</translation>
    </message>
    <message>
        <source>Edit instance</source>
        <translation>Editar instancia</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of account &quot;%2&quot;.</source>
        <translation>Cambiar &quot;%1&quot; de la cuenta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Create an instance in account &quot;%1&quot;.</source>
        <translation>Crear una instancia en la cuenta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list already has an instance of this name.</source>
        <translation>La lista ya tiene una instancia con este nombre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>D&amp;escartar</translation>
    </message>
    <message>
        <source>It is not known yet whether an earlier try created an instance of this name.</source>
        <translation>Todavía no se sabe si un intento anterior creó una instancia con este nombre.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceForm</name>
    <message>
        <source>&amp;Reject calls</source>
        <translation>Rec&amp;hazar llamadas</translation>
    </message>
    <message>
        <source>Read &amp;messages automatically</source>
        <translation>Leer &amp;mensajes automáticamente</translation>
    </message>
    <message>
        <source>Reject calls</source>
        <translation>Rechazar llamadas</translation>
    </message>
    <message>
        <source>Read messages automatically</source>
        <translation>Leer mensajes automáticamente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Webhook URL</source>
        <translation>URL del &amp;webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The server does not tell how this is set.</source>
        <translation>El servidor no informa cómo está configurado.</translation>
    </message>
    <message>
        <source>Enter a name of at least %L1 characters.</source>
        <translation>Escriba un nombre de al menos %L1 caracteres.</translation>
    </message>
    <message>
        <source>The name has %L1 characters; at most %L2 are possible.</source>
        <translation>El nombre tiene %L1 caracteres; como máximo se admiten %L2.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://, or nothing.</source>
        <translation>Escriba una dirección web que empiece con https:// o http://, o deje el campo vacío.</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceTable</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas pre&amp;determinadas</translation>
    </message>
</context>
<context>
    <name>vzaps::InstanceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
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
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>En prueba</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>En mora</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>No pagada</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
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
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>vzaps::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Nothing is loading</source>
        <translation>No se está cargando nada</translation>
    </message>
</context>
<context>
    <name>vzaps::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
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
        <translation>Suscribir</translation>
    </message>
    <message>
        <source>Resume subscription</source>
        <translation>Reanudar suscripción</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Buscar instancias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; at %2</source>
        <translation>Cuenta &quot;%1&quot; en %2</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Vaciar el campo de búsqueda</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All accounts in one list</source>
        <translation>Todas las cuentas en una sola lista</translation>
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
        <translation>&amp;Mantener solo en esta sesión</translation>
    </message>
    <message>
        <source>The server refused the credentials of account &quot;%1&quot;. What is shown may be out of date.</source>
        <translation>El servidor rechazó las credenciales de la cuenta &quot;%1&quot;. Lo que se muestra puede estar desactualizado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Escribir de &amp;nuevo</translation>
    </message>
    <message>
        <source>Di&amp;smiss</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instancia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln nombre copiado</numerusform>
            <numerusform>%Ln nombres copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) copied</source>
        <translation>
            <numerusform>%Ln ID copiado</numerusform>
            <numerusform>%Ln ID copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Connect a VZaps account to see its instances. You need its client token and its client secret.</source>
        <translation>Conecte una cuenta de VZaps para ver sus instancias. Se necesitan su client token y su client secret.</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Conectar cuenta</translation>
    </message>
    <message>
        <source>Opening account &quot;%1&quot;…</source>
        <translation>Abriendo la cuenta &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>The keychain takes its time; it may be asking you to unlock it.</source>
        <translation>El llavero está tardando; es posible que pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; is not open</source>
        <translation>La cuenta &quot;%1&quot; no está abierta</translation>
    </message>
    <message>
        <source>Its credentials could not be read. Nothing was changed.</source>
        <translation>No se pudieron leer sus credenciales. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list is still being read: instances may be missing.</source>
        <translation>La lista todavía se está leyendo: pueden faltar instancias.</translation>
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
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Demo: made-up instances on this computer. Nothing here is real, and nothing is charged.</source>
        <translation>Demostración: instancias ficticias en este equipo. Nada de esto es real y no se cobra nada.</translation>
    </message>
    <message>
        <source>Le&amp;ave the demo</source>
        <translation>&amp;Salir de la demostración</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; does not have this instance any more.</source>
        <translation>La cuenta &quot;%1&quot; ya no tiene esta instancia.</translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation>Qué &amp;hay de nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The address of the new version leads to &quot;%1&quot;, which is not a host of VZaps. Open it?</source>
        <translation>La dirección de la versión nueva lleva a &quot;%1&quot;, que no es un host de VZaps. ¿Abrirla?</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page is at %1</source>
        <translation>No se pudo abrir el navegador. La página está en %1</translation>
    </message>
    <message>
        <source>Version %1 of VZaps Manager is available. This is version %2.</source>
        <translation>La versión %1 de VZaps Manager está disponible. Esta es la versión %2.</translation>
    </message>
    <message>
        <source>The list could not be read anew: instances may be missing or out of date.</source>
        <translation>No se pudo leer la lista de nuevo: pueden faltar instancias o estar desactualizadas.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>vzaps::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
</context>
<context>
    <name>vzaps::NetworkPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose extra CA file</source>
        <translation>Elegir archivo CA extra</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>&amp;Extra CA file</source>
        <translation>Archivo CA e&amp;xtra</translation>
    </message>
    <message>
        <source>Certificates of your company, trusted besides those of this computer.</source>
        <translation>Certificados de su empresa, aceptados además de los de este equipo.</translation>
    </message>
    <message>
        <source>Enter a name or an address, without &quot;http://&quot; and without a port.</source>
        <translation>Escriba un nombre o una dirección, sin &quot;http://&quot; y sin puerto.</translation>
    </message>
    <message>
        <source>A certificate in this file ended on %1.</source>
        <translation>Un certificado de este archivo venció el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), the first one of &quot;%1&quot;, valid until %2.</source>
        <translation>
            <numerusform>%n certificado, de &quot;%1&quot;, válido hasta el %2.</numerusform>
            <numerusform>%n certificados, el primero de &quot;%1&quot;, válido hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Archivo CA extra</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Elegir…</translation>
    </message>
</context>
<context>
    <name>vzaps::NoticesPage</name>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Mantener en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Mantener en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>This desktop has no tray that a program could stay in.</source>
        <translation>Este escritorio no tiene una bandeja en la que un programa pueda quedarse.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: no notifications</source>
        <translation>&amp;Horas de silencio: sin notificaciones</translation>
    </message>
    <message>
        <source>The list is then refreshed without the window too, and a notification says when instances lose their connection or an operation ends. It names nobody.</source>
        <translation>La lista se actualiza también sin la ventana, y una notificación avisa cuando hay instancias que pierden la conexión o termina una operación. No menciona nombres.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationJournal</name>
    <message>
        <source>The record of unfinished operations could not be read completely. It was kept as &quot;%1&quot;. Look at the instances you changed last.</source>
        <translation>No se pudo leer por completo el registro de las operaciones sin terminar. Se guardó como &quot;%1&quot;. Revise las instancias que se cambiaron por último.</translation>
    </message>
    <message>
        <source>The record of unfinished operations could not be read completely, and no copy of it could be made. Until there is one, nothing that changes something is sent: free some disk space or check the data folder, then start the program again.</source>
        <translation>No se pudo leer por completo el registro de las operaciones sin terminar, ni hacer una copia de él. Hasta que la haya, no se envía nada que cambie algo: libere espacio en el disco o revise la carpeta de datos y vuelva a iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationRecord</name>
    <message>
        <source>&quot;%1&quot; was created (%2).</source>
        <translation>Se creó &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; were saved.</source>
        <translation>Se guardaron los cambios de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The server accepted the restart of &quot;%1&quot;.</source>
        <translation>El servidor aceptó reiniciar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>Se eliminó &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>La suscripción de &quot;%1&quot; está activa.</translation>
    </message>
    <message>
        <source>A payment page for &quot;%1&quot; is open. Nothing is charged until it is paid.</source>
        <translation>Hay una página de pago abierta para &quot;%1&quot;. No se cobra nada hasta que se pague.</translation>
    </message>
    <message>
        <source>The server accepted the subscription of &quot;%1&quot;.</source>
        <translation>El servidor aceptó la suscripción de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; goes on.</source>
        <translation>La suscripción de &quot;%1&quot; continúa.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió %1.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was created.</source>
        <translation>No pudimos confirmar si &quot;%1&quot; se creó.</translation>
    </message>
    <message>
        <source>We could not confirm whether the changes to &quot;%1&quot; were saved.</source>
        <translation>No pudimos confirmar si se guardaron los cambios de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was restarted.</source>
        <translation>No pudimos confirmar si &quot;%1&quot; se reinició.</translation>
    </message>
    <message>
        <source>We could not confirm whether &quot;%1&quot; was deleted.</source>
        <translation>No pudimos confirmar si &quot;%1&quot; se eliminó.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was started. A card on file may have been charged, or a payment page may have been created.</source>
        <translation>No pudimos confirmar si se inició la suscripción de &quot;%1&quot;. Es posible que se haya hecho un cargo en una tarjeta registrada o que se haya creado una página de pago.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was resumed.</source>
        <translation>No pudimos confirmar si se reanudó la suscripción de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>We could not confirm whether the request was carried out.</source>
        <translation>No pudimos confirmar si se ejecutó la solicitud.</translation>
    </message>
    <message>
        <source>Checking by reading, nothing is sent again.</source>
        <translation>Verificando por lectura; no se vuelve a enviar nada.</translation>
    </message>
    <message>
        <source>It may still appear. Creating again now could make a second, billable instance.</source>
        <translation>Todavía puede aparecer. Crear de nuevo ahora podría generar una segunda instancia, sujeta a facturación.</translation>
    </message>
    <message>
        <source>Restarting again would interrupt it once more.</source>
        <translation>Reiniciar de nuevo la interrumpiría otra vez.</translation>
    </message>
    <message>
        <source>Check the status before subscribing again.</source>
        <translation>Verifique el estado antes de suscribir de nuevo.</translation>
    </message>
    <message>
        <source>Look at the instance before trying again.</source>
        <translation>Revise la instancia antes de intentar de nuevo.</translation>
    </message>
    <message>
        <source>Sent, waiting for the server&apos;s answer.</source>
        <translation>Enviado, esperando la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>followed by the reason</comment>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <comment>followed by the reason</comment>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de enviar nada.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribir</translation>
    </message>
    <message>
        <source>Resume subscription</source>
        <translation>Reanudar suscripción</translation>
    </message>
    <message>
        <source>Cancel subscription</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The server accepted the cancellation of the subscription of &quot;%1&quot;.</source>
        <translation>El servidor aceptó la cancelación de la suscripción de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>We could not confirm whether the subscription of &quot;%1&quot; was cancelled.</source>
        <translation>No pudimos confirmar si se canceló la suscripción de &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationRunner</name>
    <message>
        <source>Nothing was sent: the record that protects against doing things twice could not be written. Free some disk space or check the data folder, then try again.</source>
        <translation>No se envió nada: no se pudo escribir el registro que evita hacer algo dos veces. Libere espacio en disco o revise la carpeta de datos e intente de nuevo.</translation>
    </message>
    <message>
        <source>This operation changes nothing.</source>
        <translation>Esta operación no cambia nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already being created.</source>
        <translation>&quot;%1&quot; ya se está creando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still under way for this instance. Wait until it is settled.</source>
        <translation>&quot;%1&quot; todavía está en curso en esta instancia. Espere a que termine.</translation>
    </message>
    <message>
        <source>It is not known yet how the last try ended. Check it again under Activity first.</source>
        <translation>Todavía no se sabe cómo terminó el último intento. Compruébelo primero en Actividad.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationTask</name>
    <message>
        <source>It was sent with other credentials, or to another server, than this account has now. It can only be looked up there.</source>
        <translation>Se envió con credenciales o a un servidor distintos de los que esta cuenta tiene ahora. Solo se puede consultar allí.</translation>
    </message>
</context>
<context>
    <name>vzaps::OperationWatch</name>
    <message>
        <source>It is done.</source>
        <translation>Ya está hecho.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The request had gone out before you stopped waiting.</source>
        <translation>La solicitud ya había salido cuando se dejó de esperar.</translation>
    </message>
    <message>
        <source>It is not known yet how the last try ended.</source>
        <translation>Todavía no se sabe cómo terminó el último intento.</translation>
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
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>The time the server asked to wait is over. You can try again now.</source>
        <translation>El tiempo que el servidor pidió esperar terminó. Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vzaps::PaletteModel</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>action: reason</comment>
        <translation>%1, no es posible: %2</translation>
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
        <translation>Abrir de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Página de pago</translation>
    </message>
    <message>
        <source>Pay for &quot;%1&quot; of account &quot;%2&quot; in your browser.</source>
        <translation>Pague la suscripción de &quot;%1&quot;, de la cuenta &quot;%2&quot;, en el navegador.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>L&amp;ink</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <comment>followed by the reason</comment>
        <translation>No se abrió nada. %1</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not confirmed yet. Watching has stopped for now; &quot;Check now&quot; goes on with it.</source>
        <translation>Todavía no confirmado. El seguimiento se detuvo por ahora; &quot;Verificar ahora&quot; lo continúa.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no informada</translation>
    </message>
    <message>
        <source>Read at %1: billing is &quot;%2&quot;.</source>
        <translation>Leído a las %1: la facturación figura como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>At %1 the instance could not be read: %2</source>
        <translation>A las %1 no se pudo leer la instancia: %2</translation>
    </message>
    <message>
        <source>The subscription is active.</source>
        <translation>La suscripción está activa.</translation>
    </message>
    <message>
        <source>The subscription of &quot;%1&quot; is active.</source>
        <translation>La suscripción de &quot;%1&quot; está activa.</translation>
    </message>
    <message>
        <source>The server gave this link. It leads to &quot;%1&quot;, which is not a host this program knows. Open it?</source>
        <translation>El servidor dio este enlace. Lleva a &quot;%1&quot;, un host que este programa no conoce. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>Do no&amp;t open</source>
        <translation>No a&amp;brir</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir el navegador. Copie el enlace y ábralo manualmente.</translation>
    </message>
    <message>
        <source>Not confirmed yet. This window watches the subscription of &quot;%1&quot;.</source>
        <translation>Todavía no confirmado. Esta ventana sigue la suscripción de &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferenceEffects</name>
    <message>
        <source>The extra CA file is not in use. %1</source>
        <comment>what is wrong with it</comment>
        <translation>El archivo CA extra no está en uso. %1</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferencesDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Data and log</source>
        <translation>Datos y registro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keep editi&amp;ng</source>
        <translation>Se&amp;guir editando</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;No guardar</translation>
    </message>
</context>
<context>
    <name>vzaps::PreferencesStore</name>
    <message>
        <source>The preferences could not be read, so the defaults are in use. Check the file %1.</source>
        <translation>No se pudieron leer las preferencias; por eso se usan los valores predeterminados. Revise el archivo %1.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so the defaults are in use. The damaged file is kept as %1.</source>
        <translation>Las preferencias estaban dañadas; por eso se usan los valores predeterminados. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The preferences are damaged and could not be put aside, so the defaults are in use and changes are not saved. Move the file %1 away.</source>
        <translation>Las preferencias están dañadas y no se pudieron apartar; por eso se usan los valores predeterminados y los cambios no se guardan. Mueva el archivo %1 a otro lugar.</translation>
    </message>
    <message>
        <source>The preferences are in use now, but could not be saved for the next start. Check the folder %1.</source>
        <translation>Las preferencias ya están en uso, pero no se pudieron guardar para el próximo inicio. Revise la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>vzaps::ProfileStore</name>
    <message>
        <source>The account list could not be read. Accounts can be used, but changes to them are not saved. Check the file %1.</source>
        <translation>No se pudo leer la lista de cuentas. Las cuentas se pueden usar, pero sus cambios no se guardan. Revise el archivo %1.</translation>
    </message>
    <message>
        <source>The accounts shown come from the last good copy of the list.</source>
        <translation>Las cuentas que se muestran vienen de la última copia íntegra de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the account list could not be read and are not shown. They are left in the file as they are.</source>
        <translation>
            <numerusform>%n cuenta de la lista de cuentas no se pudo leer y no se muestra. Queda en el archivo tal como está.</numerusform>
            <numerusform>%n cuentas de la lista de cuentas no se pudieron leer y no se muestran. Quedan en el archivo tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no usable copy of the account list. Credentials in the keychain were not touched.</source>
        <translation>No hay una copia utilizable de la lista de cuentas. Las credenciales del llavero no se tocaron.</translation>
    </message>
    <message>
        <source>The account list was restored from its last good copy.</source>
        <translation>La lista de cuentas se restauró de su última copia íntegra.</translation>
    </message>
    <message>
        <source>The account list was damaged. The damaged file is kept as %1.</source>
        <translation>La lista de cuentas estaba dañada. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The account list is damaged and could not be put aside. Changes to accounts are not saved until the file %1 is moved away.</source>
        <translation>La lista de cuentas está dañada y no se pudo apartar. Los cambios en las cuentas no se guardan hasta que el archivo %1 se mueva a otro lugar.</translation>
    </message>
    <message>
        <source>The account list was written by a newer version of this program. Changes to accounts are not saved; use the newer version to make them.</source>
        <translation>La lista de cuentas la escribió una versión más nueva de este programa. Los cambios en las cuentas no se guardan; use la versión más nueva para hacerlos.</translation>
    </message>
    <message>
        <source>The account list cannot be changed at the moment, so nothing was saved.</source>
        <translation>La lista de cuentas no se puede cambiar en este momento; por eso no se guardó nada.</translation>
    </message>
    <message>
        <source>The account list could not be saved. Check that there is space on the disk and that the folder %1 can be written to.</source>
        <translation>No se pudo guardar la lista de cuentas. Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>vzaps::Program</name>
    <message>
        <source>VZaps Manager is already running; its window was raised.</source>
        <translation>VZaps Manager ya está en ejecución; su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>The data folder &quot;%1&quot; can&apos;t be used: %2</source>
        <translation>La carpeta de datos &quot;%1&quot; no se puede usar: %2</translation>
    </message>
    <message>
        <source>The demo service did not start: %1</source>
        <translation>El servicio de demostración no se inició: %1</translation>
    </message>
    <message>
        <source>Demo service at %1</source>
        <translation>Servicio de demostración en %1</translation>
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
        <translation>Cuenta de demostración: client token %1, client secret %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>No se pudo iniciar la demostración: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again, or without --demo.</source>
        <translation>No se cambió nada. Inicie el programa de nuevo, o sin --demo.</translation>
    </message>
    <message>
        <source>The demo has no folder for its data: %1</source>
        <translation>La demostración no tiene carpeta para sus datos: %1</translation>
    </message>
    <message>
        <source>Another VZaps Manager uses the folder &quot;%1&quot; and does not answer.</source>
        <translation>Otro VZaps Manager usa la carpeta &quot;%1&quot; y no responde.</translation>
    </message>
    <message>
        <source>End it, then start again.</source>
        <translation>Ciérrelo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written in the data folder &quot;%1&quot;.</source>
        <translation>No se puede escribir en la carpeta de datos &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check that the folder is yours, can be written to and is not full, then start again. Or use another one: --data-dir DIR.</source>
        <translation>Compruebe que la carpeta sea suya, permita escritura y no esté llena, e inicie de nuevo. O use otra: --data-dir DIR.</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files can be written to and is not full, then start again.</source>
        <translation>Compruebe que la carpeta de archivos temporales permita escritura y no esté llena, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>VZaps Manager needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>VZaps Manager necesita una pantalla: ni DISPLAY ni WAYLAND_DISPLAY está definida.</translation>
    </message>
</context>
<context>
    <name>vzaps::ProxyWords</name>
    <message>
        <source>The proxy %1 was not found. Check its host name.</source>
        <translation>No se encontró el proxy %1. Revise el nombre del host.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1. Check its host name and port.</source>
        <translation>Nada responde en el proxy %1. Revise el nombre del host y el puerto.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of this type does. Check its type and port.</source>
        <translation>El proxy %1 no respondió como un proxy de este tipo. Revise el tipo y el puerto.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. Check its host name and port, then try again.</source>
        <translation>El proxy %1 no respondió a tiempo. Revise el nombre del host y el puerto e intente de nuevo.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password. This program can&apos;t sign in to proxies; use one that asks for neither.</source>
        <translation>El proxy %1 pide usuario y contraseña. Este programa no puede autenticarse en proxies; use uno que no los pida.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to &quot;%2&quot;. Ask your administrator.</source>
        <translation>El proxy %1 no permite conexiones con &quot;%2&quot;. Consulte al administrador.</translation>
    </message>
</context>
<context>
    <name>vzaps::RawConsole</name>
    <message>
        <source>Instance token</source>
        <translation>Token de la instancia</translation>
    </message>
    <message>
        <source>Show instance token</source>
        <translation>Mostrar token de la instancia</translation>
    </message>
    <message>
        <source>Hide instance token</source>
        <translation>Ocultar token de la instancia</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Todavía sin respuesta.</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Copiar &amp;respuesta</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Request console</source>
        <translation>Consola de solicitudes</translation>
    </message>
    <message>
        <source>Send a request with the credentials of account &quot;%1&quot;.</source>
        <translation>Envíe una solicitud con las credenciales de la cuenta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>R&amp;uta</translation>
    </message>
    <message>
        <source>Instance &amp;token</source>
        <translation>&amp;Token de la instancia</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Cuerp&amp;o</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>This may change something: %1 %2 as account &quot;%3&quot;.</source>
        <translation>Esto puede cambiar algo: %1 %2 con la cuenta &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>D&amp;o not send</source>
        <translation>&amp;No enviar</translation>
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
        <translation>solo se muestran los primeros %L1 caracteres</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Se dejó de esperar la respuesta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID de la solicitud %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Desc&amp;artar</translation>
    </message>
</context>
<context>
    <name>vzaps::RawRequest</name>
    <message>
        <source>Choose a method.</source>
        <translation>Elija un método.</translation>
    </message>
    <message>
        <source>Enter a path, for example /instances/list.</source>
        <translation>Escriba una ruta, por ejemplo /instances/list.</translation>
    </message>
    <message>
        <source>Enter only the path: requests go to the account&apos;s own server.</source>
        <translation>Escriba solo la ruta: las solicitudes van al servidor de la propia cuenta.</translation>
    </message>
    <message>
        <source>Signing in is done by the program itself.</source>
        <translation>El propio programa se encarga de la autenticación.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>El cuerpo no es JSON válido.</translation>
    </message>
    <message>
        <source>The path can&apos;t have spaces, invisible characters, &quot;#&quot; or &quot;..&quot; in it.</source>
        <translation>La ruta no puede contener espacios, caracteres invisibles, &quot;#&quot; ni &quot;..&quot;.</translation>
    </message>
</context>
<context>
    <name>vzaps::Reconciler</name>
    <message>
        <source>Read at %1: it has the new values.</source>
        <translation>Leído a las %1: tiene los valores nuevos.</translation>
    </message>
    <message>
        <source>Read at %1: the server does not tell the changed settings.</source>
        <translation>Leído a las %1: el servidor no informa los ajustes cambiados.</translation>
    </message>
    <message>
        <source>Read at %1: it still has the old values.</source>
        <translation>Leído a las %1: todavía tiene los valores anteriores.</translation>
    </message>
    <message>
        <source>Read at %1: some values are new and some are old.</source>
        <translation>Leído a las %1: algunos valores son nuevos y otros, anteriores.</translation>
    </message>
    <message>
        <source>Read at %1: the subscription is active.</source>
        <translation>Leído a las %1: la suscripción está activa.</translation>
    </message>
    <message>
        <source>Read at %1: billing is &quot;%2&quot;.</source>
        <translation>Leído a las %1: la facturación figura como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Read at %1: it is still there.</source>
        <translation>Leído a las %1: todavía está ahí.</translation>
    </message>
    <message>
        <source>Read at %1: no end is scheduled.</source>
        <translation>Leído a las %1: no hay un fin programado.</translation>
    </message>
    <message>
        <source>Read at %1: no end is scheduled any more.</source>
        <translation>Leído a las %1: ya no hay un fin programado.</translation>
    </message>
    <message>
        <source>Read at %1: an end is still scheduled.</source>
        <translation>Leído a las %1: todavía hay un fin programado.</translation>
    </message>
    <message>
        <source>Read at %1: the connection is &quot;%2&quot;. This does not tell whether the request was carried out.</source>
        <translation>Leído a las %1: la conexión figura como &quot;%2&quot;. Eso no indica si se ejecutó la solicitud.</translation>
    </message>
    <message>
        <source>Read at %1: the server does not know the instance any more.</source>
        <translation>Leído a las %1: el servidor ya no conoce la instancia.</translation>
    </message>
    <message>
        <source>Read at %1: it is not in the list so far.</source>
        <translation>Leído a las %1: por ahora no está en la lista.</translation>
    </message>
    <message>
        <source>Read at %1: more than one new instance has this name: %2.</source>
        <translation>Leído a las %1: más de una instancia nueva tiene este nombre: %2.</translation>
    </message>
    <message>
        <source>Read at %1: the subscription is cancelled or ends soon.</source>
        <translation>Leído a las %1: la suscripción está cancelada o termina pronto.</translation>
    </message>
    <message>
        <source>Read at %1: found with the ID %2.</source>
        <translation>Leído a las %1: encontrada con el ID %2.</translation>
    </message>
</context>
<context>
    <name>vzaps::SecretError</name>
    <message>
        <source>The keychain is locked or has no entry for this account. Unlock it and try again, or enter the credentials again.</source>
        <translation>El llavero está bloqueado o no tiene entrada para esta cuenta. Desbloquéelo e intente de nuevo, o escriba las credenciales de nuevo.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied. Unlock it or allow the access and try again, or keep the credentials for this session only.</source>
        <translation>Se denegó el acceso al llavero. Desbloquéelo o permita el acceso e intente de nuevo, o mantenga las credenciales solo en esta sesión.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Start its service and try again, or keep the credentials for this session only.</source>
        <translation>Ningún llavero responde en este equipo. Inicie su servicio e intente de nuevo, o mantenga las credenciales solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not keep what was saved in it. Try again, or keep the credentials for this session only.</source>
        <translation>El llavero no conservó lo que se guardó en él. Intente de nuevo, o mantenga las credenciales solo en esta sesión.</translation>
    </message>
    <message>
        <source>The credentials of this account were kept for one session only. Enter them again.</source>
        <translation>Las credenciales de esta cuenta se mantuvieron solo por una sesión. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported a problem. Try again, or keep the credentials for this session only.</source>
        <translation>El llavero informó un problema. Intente de nuevo, o mantenga las credenciales solo en esta sesión.</translation>
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
        <translation>No informado por el servidor</translation>
    </message>
    <message>
        <source>Shown once the list was read</source>
        <translation>Se muestra cuando se lea la lista</translation>
    </message>
</context>
<context>
    <name>vzaps::ServerAddress</name>
    <message>
        <source>Enter the server address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.example.com.</source>
        <translation>Esto no es una dirección. Una dirección es así: https://api.example.com.</translation>
    </message>
    <message>
        <source>The server address can&apos;t hold a user name or password.</source>
        <translation>La dirección del servidor no puede contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The server address ends before &quot;?&quot; and &quot;#&quot;.</source>
        <translation>La dirección del servidor termina antes de &quot;?&quot; y &quot;#&quot;.</translation>
    </message>
    <message>
        <source>The server address must start with https://. Only a test server on this computer may use http://.</source>
        <translation>La dirección del servidor debe empezar con https://. Solo un servidor de prueba en este equipo puede usar http://.</translation>
    </message>
    <message>
        <source>Write the host in its usual form.</source>
        <translation>Escriba el nombre del host en su forma habitual.</translation>
    </message>
    <message>
        <source>The server address can&apos;t have spaces, backslashes or invisible characters in it.</source>
        <translation>La dirección del servidor no puede contener espacios, barras invertidas ni caracteres invisibles.</translation>
    </message>
</context>
<context>
    <name>vzaps::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Every menu and button can also be reached with Alt and its underlined letter. The command palette finds everything else.</source>
        <translation>A cada menú y botón también se llega con Alt y su letra subrayada. La paleta de comandos encuentra todo lo demás.</translation>
    </message>
</context>
<context>
    <name>vzaps::SortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>Ord&amp;enar por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevas primero</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>no account is in use</source>
        <translation>no hay ninguna cuenta en uso</translation>
    </message>
    <message>
        <source>no column is chosen to sort by</source>
        <translation>no se eligió ninguna columna para ordenar</translation>
    </message>
</context>
<context>
    <name>vzaps::StartProblemDialog</name>
    <message>
        <source>VZaps Manager did not start</source>
        <translation>VZaps Manager no se inició</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>vzaps::StatusLine</name>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Mostrando %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) running</source>
        <translation>
            <numerusform>%Ln operación en curso</numerusform>
            <numerusform>%Ln operaciones en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s) not known</source>
        <translation>
            <numerusform>%Ln resultado no confirmado</numerusform>
            <numerusform>%Ln resultados no confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Token copied. It is cleared from the clipboard in %L1 s.</source>
        <translation>Token copiado. Se borra del portapapeles en %L1 s.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>El token ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Pause or go on reading the list</source>
        <translation>Pausar o continuar la lectura de la lista</translation>
    </message>
    <message>
        <source>refreshing: %L1 of %L2</source>
        <comment>instances read so far, of all</comment>
        <translation>actualizando: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 read</source>
        <comment>instances read so far, of all</comment>
        <translation>%L1 de %L2 leídas</translation>
    </message>
    <message>
        <source>%L1 read so far</source>
        <translation>%L1 leídas hasta ahora</translation>
    </message>
    <message>
        <source>still loading: results may be missing</source>
        <translation>todavía cargando: pueden faltar resultados</translation>
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
        <translation>Continuar la carga</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Pausar la carga</translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <comment>time of day</comment>
        <translation>Actualizado a las %1</translation>
    </message>
    <message>
        <source>As of %1, from an earlier run</source>
        <comment>time or date</comment>
        <translation>Datos de %1, de una ejecución anterior</translation>
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
        <translation>La actualización automática está en pausa tras varios fallos; F5 lo intenta de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instancia perdió la conexión</numerusform>
            <numerusform>%Ln instancias perdieron la conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed on %1</source>
        <comment>date and time</comment>
        <translation>Actualizado el %1</translation>
    </message>
    <message>
        <source>not everything could be read: results may be missing</source>
        <translation>no se pudo leer todo: pueden faltar resultados</translation>
    </message>
</context>
<context>
    <name>vzaps::SystemTray</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>vzaps::Times</name>
    <message>
        <source>just now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>hace %L1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %L1 min</source>
        <translation>en %L1 min</translation>
    </message>
    <message>
        <source>in %L1 h</source>
        <translation>en %L1 h</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
</context>
<context>
    <name>vzaps::TrayWatch</name>
    <message>
        <source>The list could not be refreshed</source>
        <translation>No se pudo actualizar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) disconnected</source>
        <translation>
            <numerusform>%Ln instancia desconectada</numerusform>
            <numerusform>%Ln instancias desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) lost the connection</source>
        <translation>
            <numerusform>%Ln instancia perdió la conexión</numerusform>
            <numerusform>%Ln instancias perdieron la conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) done</source>
        <translation>
            <numerusform>%Ln operación terminada</numerusform>
            <numerusform>%Ln operaciones terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) want a look</source>
        <translation>
            <numerusform>%Ln operación necesita atención</numerusform>
            <numerusform>%Ln operaciones necesitan atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vzaps::VettedUrl</name>
    <message>
        <source>The server gave no link.</source>
        <translation>El servidor no dio ningún enlace.</translation>
    </message>
    <message>
        <source>The link is too long to be sound.</source>
        <translation>El enlace es demasiado largo para ser fiable.</translation>
    </message>
    <message>
        <source>The link has a character that does not belong there.</source>
        <translation>El enlace tiene un carácter que no se permite en un enlace.</translation>
    </message>
    <message>
        <source>The link is not a valid web address.</source>
        <translation>El enlace no es una dirección web válida.</translation>
    </message>
    <message>
        <source>The link hides its real address behind a user name.</source>
        <translation>El enlace oculta su dirección real detrás de un nombre de usuario.</translation>
    </message>
    <message>
        <source>The link writes its host in a misleading form.</source>
        <translation>El enlace escribe el nombre del host de forma engañosa.</translation>
    </message>
    <message>
        <source>The link is not an https address.</source>
        <translation>El enlace no es una dirección https.</translation>
    </message>
    <message>
        <source>The link uses an unusual port.</source>
        <translation>El enlace usa un puerto poco común.</translation>
    </message>
</context>
<context>
    <name>vzaps::ViewNameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A view keeps the search text and what is checked in the filter, not the instances.</source>
        <translation>Una vista guarda el texto de la búsqueda y lo marcado en el filtro, no las instancias.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Escriba un nombre para la vista.</translation>
    </message>
    <message>
        <source>A view of this name exists and will be replaced.</source>
        <translation>Ya existe una vista con este nombre; se reemplazará.</translation>
    </message>
</context>
<context>
    <name>vzaps::WindowTools</name>
    <message>
        <source>not at the moment</source>
        <translation>no en este momento</translation>
    </message>
</context>
</TS>
