<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>O mapa não mostra nada da camada de imagem: aproxime-se dela ou escolha a camada toda.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Este lugar do mapa não pode ser expresso em {crs}: escolha um lugar sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>“{path}” não pode ser mostrado: o arquivo sumiu ou está danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>O trabalho em andamento não pode ser protegido contra falhas em {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="150"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>O matiz e a saturação do estilo da camada não são considerados.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Adicione ou escolha uma camada de imagem: o Oriel trabalha com rasters.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>“{name}” não é uma camada raster: escolha uma imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>“{name}” não pode ser lida: repare a fonte de dados na árvore de camadas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>O QGIS desenha esta camada para o Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>O Oriel vê esta camada como o QGIS a desenha, por causa do estilo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>“{name}” só pode ser desenhada pelo QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Esta camada não tem SRC: os tamanhos estão em unidades da camada.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>A camada foi removida: escolha outra camada de imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} pixels são demais para desenhar de uma vez: aproxime.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>“{name}” não foi desenhada em {seconds:g} s: verifique a conexão e tente novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>“{name}” não pôde ser desenhada ({error}): verifique a conexão e tente novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="103"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>A camada de destino sumiu: escolha outra ou um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="105"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>“{name}” não contém polígonos: escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="108"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>“{name}” é somente leitura: escolha outra camada ou um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>“{path}” já existe: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="129"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>Não é possível gravar na pasta “{path}”: escolha outra.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>“{path}” não pôde ser criado ({error}): o disco está cheio ou protegido contra gravação?</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="150"/>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="174"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>“{name}” não pode ser editada agora: talvez outro programa ou camada a mantenha bloqueada.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="176"/>
        <source>Oriel: add {count} object(s)</source>
        <translation>Oriel: adicionar {count} objeto(s)</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>“{name}” recusou o objeto: verifique as restrições ou escolha um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>“{name}” não pode ser editada agora.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="200"/>
        <source>Oriel: take back</source>
        <translation>Oriel: retirar</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="204"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>“{name}” não contém mais o objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="217"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>“{name}” não pôde ser gravado ({error}). Os objetos ainda estão no mapa: libere o arquivo e salve novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="232"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation>“{name}” contém polígonos simples e este objeto tem {count} partes: escolha uma camada multipolígono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="90"/>
        <source>Aligning the dates</source>
        <translation>Alinhando as datas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="103"/>
        <source>Comparing the dates</source>
        <translation>Comparando as datas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation>Traçando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="130"/>
        <source>Pictures of changes</source>
        <translation>Imagens das mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="154"/>
        <source>Saving the evidence</source>
        <translation>Salvando a evidência</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="165"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Antes e Depois são ambos “{name}”: escolha duas camadas diferentes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="168"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Digite o que procurar, por exemplo “new buildings” ou “trees lost” (em inglês).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="176"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>“{name}” só pode ser desenhada pelo QGIS; exporte-a como GeoTIFF para compará-la.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="164"/>
        <source>{count} changes saved to {file}</source>
        <translation>{count} mudanças salvas em {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="178"/>
        <source>No change at this sensitivity.</source>
        <translation>Nenhuma mudança com esta sensibilidade.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Surgido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation>O QGIS encerrou inesperadamente: {count} objeto(s) não salvo(s) pode(m) ser restaurado(s).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="84"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>O QGIS encerrou inesperadamente: suas últimas indicações podem ser restauradas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="111"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation>{count} objeto(s) restaurado(s); salve a camada para mantê-los.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel: objetos restaurados</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation>Realçando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation>Comparado com: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation>Desenhando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nada atinge este limiar; mova-o para a esquerda.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation>Buscando locais</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation>Nenhum local desta camada tem dados de imagem para buscar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation>{count} locais, os melhores primeiro. Clique em um para ir até lá.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation>Imagens dos locais</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation>{count} polígonos salvos em {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Ainda não há de onde retirar: clique primeiro em um objeto com o botão esquerdo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Ainda não há nada para salvar: clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation>{count} salvo(s) como {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation>Não há mais nada a desfazer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Retirado; Enter salva novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Limpo; Ctrl+Z traz de volta.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>A imagem sumiu; os contornos no mapa ficam e podem ser salvos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="105"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Escolha acima a imagem deste objeto e reabra-o para alterá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Estes contornos pertencem a imagens diferentes: salve-os um após o outro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation>Alterando o contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation>Desenhando o contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Nada encontrado aqui: clique no meio do objeto ou arraste um retângulo em volta dele.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Não restaria nada do objeto: Esc o tira do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>A linha não corta o objeto: trace-a de fora a fora.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>Para mesclar são precisos dois contornos no mapa: arraste primeiro um retângulo em volta de outro objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Ainda não há nada para alterar: clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Os cliques vão para outra ferramenta de mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Clique em um objeto salvo para refiná-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc: voltar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>O botão esquerdo pinta, o direito apaga.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]: tamanho do pincel · B: concluir · Ctrl+Z: desfazer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Arraste uma linha através do objeto para cortá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X: voltar · Ctrl+Z: desfazer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Clique em um objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Arrastar: retângulo · Shift+arrastar: contornar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Procurando o contorno; mais cliques o refinam.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation>Esc: limpar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: salvar como {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation>{count} objetos: um clique refina o que ele toca, um retângulo adiciona um.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: mesclar · Esc: limpar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: contorno {shown} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation>O clique esquerdo adiciona, o direito retira.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation>{count} não salvo(s) no mapa: ainda é possível salvar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Analisando a imagem</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>O objeto salvo não está mais na camada; o contorno voltou ao mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nada para reabrir: escolha em “Salvar em” a camada que contém o objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Nenhum objeto salvo aqui: ponha o cursor sobre um objeto de “{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Ocorreu algo inesperado: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation>A imagem mudou</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation>Imagem não suportada</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation>A imagem não pode ser lida</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation>Falta um pacote Python</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation>Sem memória ou dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation>O modelo não pode ser usado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation>O cache não pode ser usado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="43"/>
        <source>◀ Previous</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="45"/>
        <source>Next ▶</source>
        <translation>Próxima ▶</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="95"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="43"/>
        <source>The earlier image</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="44"/>
        <source>The later image</source>
        <translation>A imagem posterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>Swap the dates</source>
        <translation>Trocar as datas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Any change</source>
        <translation>Qualquer mudança</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Only …</source>
        <translation>Somente …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Spectral (no model)</source>
        <translation>Espectral (sem IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="55"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Palavras em inglês: “new …” só o que surgiu, “… lost” só o que desapareceu, sem nada ambos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="58"/>
        <source>Whole overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="46"/>
        <source>In view</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="59"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="68"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>À direita: mudanças mais fracas também contam; nada é recalculado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="71"/>
        <source>Save as layers</source>
        <translation>Salvar como camadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="73"/>
        <source>Save the objects as a polygon layer, and the evidence as a raster layer</source>
        <translation>Salvar os objetos como camada de polígonos e a evidência como camada raster</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;After</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>W&amp;hat</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="152"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilidade</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>edifício</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>vegetação</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>estrada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>veículo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Alterar a cor desta classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Remover esta classe da lista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Os objetos salvos recebem esta classe. As teclas 1 a 9 escolhem no mapa; F2 renomeia.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation>nova classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation>Cor da classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Imagem de trabalho; segue a camada ativa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation>Modelo e dispositivo; clique para ver as opções</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Este QGIS usa Python {version}; o Oriel precisa do 3.10 ou mais novo: instale o QGIS 3.34 ou mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation>O Oriel roda neste computador e precisa destes pacotes Python: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation>Faltam alguns pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation>Comando de instalação</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation>Pasta dos pacotes Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation>Execute este comando em um terminal (cerca de 5 GB são baixados) e verifique de novo:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation>Sem rede: use uma pasta em que os pacotes foram instalados em outro computador.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Parar esta tarefa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} em espera)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation>restam {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation>restam {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation>onde o Oriel o espera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation>no perfil do QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation>o Python do QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation>Arquivo de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation>Cache em disco</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation>Pasta do cache</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation>Espera máxima por camadas web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Tudo roda neste computador; nenhuma imagem sai dele.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Esquerda: poucos cantos. Direita: segue cada pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation>Ângulos retos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Lados retos e cantos em esquadro, para edifícios</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contorno arredondado, para árvores, água e campos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation>Buracos menores são fechados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Partes menores são descartadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detalhe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Buracos até</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Parte mínima</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation>✓ Mais assim</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Aprovar o local escolhido: os parecidos sobem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation>✗ Isto não</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rejeitar o local escolhido: os parecidos descem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation>Salvar como camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation>Salvar os locais com posição e pontuação como camada de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for: “,” separates synonyms, “;” concepts, “-” says what not to find. Enter: highlight.</source>
        <translation>Palavras procuradas, em inglês: “,” separa sinônimos, “;” conceitos, “-” diz o que não procurar. Enter: realçar.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="47"/>
        <source>Whole layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Realçar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Pintar onde as palavras são encontradas, como mapa de calor (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Achar locais</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the layer that match best</source>
        <translation>Listar os locais da camada que melhor correspondem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="62"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Quão certo um local deve ser para virar polígono; os contornos acompanham na hora</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="66"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Desenhar contornos nítidos e salvá-los como camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="94"/>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="102"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Salva na camada o que está na tela (Enter ou S no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Retira a última indicação, depois o último objeto salvo (Ctrl+Z no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Tira do mapa todos os contornos não salvos (Esc no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Próximo candidato</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Mostra o próximo contorno candidato (Tab no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Faz um só objeto de todos os contornos na tela (M no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Traçar uma linha através do objeto para cortá-lo em dois (X no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Pintar com o botão esquerdo, apagar com o direito (B no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Aumentar o contorno em um pixel (] no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Diminuir o contorno em um pixel ([ no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Clicar em um objeto salvo para refiná-lo (E com o cursor sobre ele)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Raio do pincel na tela ([ e ] no mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>Salvar {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation>Voltar a apontar no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Outra ferramenta de mapa está ativa; com isto os cliques no mapa voltam a segmentar objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation>Novo GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Escolher o novo arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation>Novo GeoPackage para objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation>junto à imagem ou ao projeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Os objetos salvos são adicionados a esta camada.
Novo GeoPackage: {where}, no SRC da imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Escolher o arquivo de um novo GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="45"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Apontar, consultar e comparar imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Faltam os pacotes do Oriel: abra o painel do Oriel para instalá-los.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="106"/>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation>Encontrar mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compara dois rasters do mesmo lugar, quaisquer que sejam o SRC e a resolução: alinha-os e depois traça o que mudou. Com palavras (em inglês), só as mudanças que lhes dizem respeito. Os polígonos estão no SRC do primeiro raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation>Somente o que estas palavras nomeiam</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation>Remover deslocamento e diferenças de luz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation>Realçar palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Encontra em toda a camada o que as palavras (em inglês) nomeiam. O mapa de calor vai de 0 a 250 para 0 a 100 %, 255 = sem dados; com vários conceitos é um raster de classes. Palavras: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation>Contornos nítidos pelo modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation>Segmentar a partir de indicações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Traça o objeto em cada feição de uma camada vetorial: um ponto é um clique nele; o retângulo envolvente de uma linha ou polígono, um retângulo em volta dele. A camada pode estar em qualquer SRC; “prompt” é o id da feição.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation>Pontos ou retângulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation>Campo com a classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation>Segmentando</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="55"/>
        <source>loading PyTorch, once a session</source>
        <translation>carregando o PyTorch, uma vez por sessão</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="97"/>
        <source>{model} does not understand words: choose Oriel Compact or a CLIP model in the options.</source>
        <translation>{model} não entende palavras: escolha o Oriel Compact ou um modelo CLIP nas opções.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="140"/>
        <source>evidence</source>
        <translation>evidência</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="184"/>
        <source>change</source>
        <translation>mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>places</source>
        <translation>locais</translation>
    </message>
</context>
</TS>
