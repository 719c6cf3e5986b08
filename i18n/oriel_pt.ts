<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="88"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>O mapa não mostra nada da camada de imagem: aproxime-se dela ou escolha a camada toda.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="143"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Este lugar do mapa não pode ser expresso em {crs}: escolha um lugar sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="109"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="87"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>“{path}” não pode ser mostrado: o arquivo sumiu ou está danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>O trabalho em andamento não pode ser protegido contra falhas em {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="163"/>
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
        <location filename="../plugin/controllers/imagery.py" line="174"/>
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
        <location filename="../plugin/adapters/results.py" line="109"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>A camada de destino sumiu: escolha outra ou um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="111"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>“{name}” não contém polígonos: escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="114"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>“{name}” é somente leitura: escolha outra camada ou um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>“{path}” já existe: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="135"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>Não é possível gravar na pasta “{path}”: escolha outra.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>“{path}” não pôde ser criado ({error}): o disco está cheio ou protegido contra gravação?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="69"/>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>“{name}” não pode ser editada agora: talvez outro programa ou camada a mantenha bloqueada.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="188"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>“{name}” recusou o objeto: verifique as restrições ou escolha um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="80"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>“{name}” não pode ser editada agora.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="208"/>
        <source>Oriel: take back</source>
        <translation>Oriel: retirar</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="212"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>“{name}” não contém mais o objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="225"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>“{name}” não pôde ser gravado ({error}). Os objetos ainda estão no mapa: libere o arquivo e salve novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="73"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="132"/>
        <source>Aligning the dates</source>
        <translation>Alinhando as datas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="144"/>
        <source>Comparing the dates</source>
        <translation>Comparando as datas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="161"/>
        <source>Outlining</source>
        <translation>Traçando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="185"/>
        <source>Pictures of changes</source>
        <translation>Imagens das mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="47"/>
        <source>Saving the evidence</source>
        <translation>Salvando a evidência</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="59"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Antes e Depois são ambos “{name}”: escolha duas camadas diferentes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="64"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Digite o que procurar, por exemplo “new buildings” ou “trees lost” (em inglês).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="34"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>“{name}” só pode ser desenhada pelo QGIS; exporte-a como GeoTIFF para compará-la.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="193"/>
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
        <location filename="../plugin/controllers/imagery.py" line="136"/>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="88"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>O QGIS encerrou inesperadamente: suas últimas indicações podem ser restauradas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="89"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="207"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel: objetos restaurados</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="79"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="137"/>
        <source>Highlighting {words}</source>
        <translation>Realçando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="158"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="159"/>
        <source>Held against: {rivals}.</source>
        <translation>Comparado com: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="183"/>
        <source>Drawing outlines</source>
        <translation>Desenhando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="251"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nada atinge este limiar; mova-o para a esquerda.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="247"/>
        <source>Searching places</source>
        <translation>Buscando locais</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="171"/>
        <source>Pictures of places</source>
        <translation>Imagens dos locais</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="142"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Ainda não há de onde retirar: clique primeiro em um objeto com o botão esquerdo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="190"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Ainda não há nada para salvar: clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Nothing left to take back.</source>
        <translation>Não há mais nada a desfazer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="206"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Retirado; Enter salva novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="214"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Limpo; Ctrl+Z traz de volta.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="257"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>A imagem sumiu; os contornos no mapa ficam e podem ser salvos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="126"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Escolha acima a imagem deste objeto e reabra-o para alterá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="108"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Estes contornos pertencem a imagens diferentes: salve-os um após o outro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="118"/>
        <source>Changing the outline</source>
        <translation>Alterando o contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="139"/>
        <source>Drawing the outline</source>
        <translation>Desenhando o contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="174"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Nada encontrado aqui: clique no meio do objeto ou arraste um retângulo em volta dele.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="187"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Não restaria nada do objeto: Esc o tira do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="191"/>
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
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Procurando o contorno; mais cliques o refinam.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Esc: clear</source>
        <translation>Esc: limpar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="68"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: salvar como {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="75"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: mesclar · Esc: limpar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="80"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: contorno {shown} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="81"/>
        <source>Left click adds, right click takes away.</source>
        <translation>O clique esquerdo adiciona, o direito retira.</translation>
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
        <location filename="../plugin/controllers/segment_saving.py" line="118"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>O objeto salvo não está mais na camada; o contorno voltou ao mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="133"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nada para reabrir: escolha em “Salvar em” a camada que contém o objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="138"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Nenhum objeto salvo aqui: ponha o cursor sobre um objeto de “{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="74"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Ocorreu algo inesperado: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="178"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="175"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="196"/>
        <source>The imagery changed</source>
        <translation>A imagem mudou</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="197"/>
        <source>Imagery not supported</source>
        <translation>Imagem não suportada</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="198"/>
        <source>Imagery cannot be read</source>
        <translation>A imagem não pode ser lida</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="199"/>
        <source>A Python package is missing</source>
        <translation>Falta um pacote Python</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="200"/>
        <source>No memory or device</source>
        <translation>Sem memória ou dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="201"/>
        <source>Model cannot be used</source>
        <translation>O modelo não pode ser usado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="202"/>
        <source>Cache cannot be used</source>
        <translation>O cache não pode ser usado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="203"/>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="208"/>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="44"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="171"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>The earlier image</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>The later image</source>
        <translation>A imagem posterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="53"/>
        <source>Swap the dates</source>
        <translation>Trocar as datas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Any change</source>
        <translation>Qualquer mudança</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Only …</source>
        <translation>Somente …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Spectral (no model)</source>
        <translation>Espectral (sem IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="45"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="46"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Palavras em inglês: “new …” só o que surgiu, “… lost” só o que desapareceu, sem nada ambos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="70"/>
        <source>Whole overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>In view</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="83"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>À direita: mudanças mais fracas também contam; nada é recalculado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="88"/>
        <source>Save as layers</source>
        <translation>Salvar como camadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>&amp;After</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>W&amp;hat</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="155"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilidade</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="165"/>
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
        <location filename="../plugin/panels/search_classes.py" line="41"/>
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
        <location filename="../plugin/panels/class_list.py" line="138"/>
        <source>new class</source>
        <translation>nova classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="149"/>
        <source>Colour of the class</source>
        <translation>Cor da classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="36"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Imagem de trabalho; segue a camada ativa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="65"/>
        <source>Imagery</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="44"/>
        <source>Model and device; click for the options</source>
        <translation>Modelo e dispositivo; clique para ver as opções</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="84"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Este QGIS usa Python {version}; o Oriel precisa do 3.10 ou mais novo: instale o QGIS 3.34 ou mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="190"/>
        <source>Install command</source>
        <translation>Comando de instalação</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="114"/>
        <source>Folder of Python packages</source>
        <translation>Pasta dos pacotes Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Parar esta tarefa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="85"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} em espera)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} s left</source>
        <translation>restam {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="113"/>
        <source>{count} min left</source>
        <translation>restam {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="90"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="92"/>
        <source>where Oriel expects it</source>
        <translation>onde o Oriel o espera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="95"/>
        <source>in the QGIS profile</source>
        <translation>no perfil do QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="96"/>
        <source>QGIS&apos;s own Python</source>
        <translation>o Python do QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="99"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="102"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="108"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="109"/>
        <source>Weights file</source>
        <translation>Arquivo de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="110"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="111"/>
        <source>Cache on disk</source>
        <translation>Cache em disco</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="112"/>
        <source>Cache folder</source>
        <translation>Pasta do cache</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="113"/>
        <source>Longest wait for web layers</source>
        <translation>Espera máxima por camadas web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="116"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Tudo roda neste computador; nenhuma imagem sai dele.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="46"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Esquerda: poucos cantos. Direita: segue cada pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Right angles</source>
        <translation>Ângulos retos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Lados retos e cantos em esquadro, para edifícios</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contorno arredondado, para árvores, água e campos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="56"/>
        <source>Holes smaller than this are closed</source>
        <translation>Buracos menores são fechados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="57"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Partes menores são descartadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="66"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detalhe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Buracos até</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Parte mínima</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Aprovar o local escolhido: os parecidos sobem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>✗ Not this</source>
        <translation>✗ Isto não</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rejeitar o local escolhido: os parecidos descem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save as layer</source>
        <translation>Salvar como camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="46"/>
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
        <location filename="../plugin/panels/search_panel.py" line="60"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Quão certo um local deve ser para virar polígono; os contornos acompanham na hora</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="60"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Desenhar contornos nítidos e salvá-los como camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="103"/>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="124"/>
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
        <location filename="../plugin/panels/segment_panel.py" line="31"/>
        <source>Point at the map again</source>
        <translation>Voltar a apontar no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="33"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Outra ferramenta de mapa está ativa; com isto os cliques no mapa voltam a segmentar objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="28"/>
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
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>New GeoPackage for objects</source>
        <translation>Novo GeoPackage para objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="89"/>
        <source>beside the imagery or the project</source>
        <translation>junto à imagem ou ao projeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="90"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Os objetos salvos são adicionados a esta camada.
Novo GeoPackage: {where}, no SRC da imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="95"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Escolher o arquivo de um novo GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="47"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Apontar, consultar e comparar imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="98"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Faltam os pacotes do Oriel: abra o painel do Oriel para instalá-los.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="124"/>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="45"/>
        <source>Find change</source>
        <translation>Encontrar mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="29"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="30"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="59"/>
        <source>Only what these words name</source>
        <translation>Somente o que estas palavras nomeiam</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="66"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="84"/>
        <source>Remove shift and differences of light</source>
        <translation>Remover deslocamento e diferenças de luz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="71"/>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="44"/>
        <source>Highlight words</source>
        <translation>Realçar palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="64"/>
        <source>Sharp outlines by the model</source>
        <translation>Contornos nítidos pelo modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="65"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Segment from prompts</source>
        <translation>Segmentar a partir de indicações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="63"/>
        <source>Points or boxes</source>
        <translation>Pontos ou retângulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="68"/>
        <source>Field with the class</source>
        <translation>Campo com a classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="67"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="92"/>
        <source>loading PyTorch, once a session</source>
        <translation>carregando o PyTorch, uma vez por sessão</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="46"/>
        <source>evidence</source>
        <translation>evidência</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="50"/>
        <source>change</source>
        <translation>mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="216"/>
        <source>places</source>
        <translation>locais</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="64"/>
        <source>The chosen polygon lies beside the imagery: draw or select one on it.</source>
        <translation>O polígono escolhido está fora da imagem: desenhe ou selecione um sobre ela.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="68"/>
        <source>No area is drawn yet: press ✎ and draw it on the map, or choose another area.</source>
        <translation>Nenhuma área foi desenhada ainda: pressione ✎ e desenhe-a no mapa, ou escolha outra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="77"/>
        <source>No polygon is selected: select some in a polygon layer, or choose another area.</source>
        <translation>Nenhum polígono está selecionado: selecione alguns em uma camada de polígonos ou escolha outra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="150"/>
        <source>Learning the objects</source>
        <translation>Aprendendo os objetos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="235"/>
        <source>Swiping needs both layers in the project: add them again.</source>
        <translation>Para deslizar, as duas camadas precisam estar no projeto: adicione-as de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="48"/>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="51"/>
        <source>Saving the table</source>
        <translation>Salvando a tabela</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="78"/>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="80"/>
        <source>Writing the report</source>
        <translation>Escrevendo o relatório</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>Report: {file}</source>
        <translation>Relatório: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>The report is in {file}; no browser could be opened.</source>
        <translation>O relatório está em {file}; não foi possível abrir um navegador.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="63"/>
        <source>The polygon layer is gone: choose another one.</source>
        <translation>A camada de polígonos sumiu: escolha outra.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="72"/>
        <source>No polygon of “{name}” lies on the image: choose another layer or image.</source>
        <translation>Nenhum polígono de “{name}” está sobre a imagem: escolha outra camada ou imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="66"/>
        <source>Choose the polygon layer to check; add one to the project first if there is none.</source>
        <translation>Escolha a camada de polígonos a verificar; se não houver nenhuma, adicione antes uma ao projeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="83"/>
        <source>⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.</source>
        <translation>⚠ Antes ({before}) é posterior a Depois ({after}): troque-as com ⇅, ou “novo” significará “perdido”.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="86"/>
        <source>⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.</source>
        <translation>⚠ “{name}” não tem SRC: defina-o nas propriedades da camada; sem ele não se sabe onde ela fica.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="89"/>
        <source>⚠ Both layers show the same file: they can only differ in the bands that are shown.</source>
        <translation>⚠ As duas camadas mostram o mesmo arquivo: só podem diferir nas bandas mostradas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="95"/>
        <source>Tick three or more layers; for two dates choose “Any change”.</source>
        <translation>Marque três ou mais camadas; para duas datas escolha “Qualquer mudança”.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="98"/>
        <source>“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.</source>
        <translation>“{name}” não tem data: ponha uma no nome (2021-05-31) ou nas propriedades temporais.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} square pixels</source>
        <translation>{area:,.0f} pixels quadrados</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="233"/>
        <source>By area: {parts}</source>
        <translation>Por área: {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="51"/>
        <source>on the map, not on the image</source>
        <translation>no mapa, não na imagem</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="52"/>
        <source>on the image, not on the map</source>
        <translation>na imagem, não no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="53"/>
        <source>drawn differently on the map</source>
        <translation>desenhado de outra forma no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="54"/>
        <source>{pixels:.1f} px beside its place on the map</source>
        <translation>a {pixels:.1f} px do seu lugar no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="204"/>
        <source>seen at the last date only</source>
        <translation>visto só na última data</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="230"/>
        <source>Type two or more classes to tell apart, separated by commas.</source>
        <translation>Digite duas ou mais classes a distinguir, em inglês, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="162"/>
        <source>{until} – {since}</source>
        <translation>{until} – {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="144"/>
        <source>between {until} and {since}</source>
        <translation>entre {until} e {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="179"/>
        <source>Reading pictures</source>
        <translation>Lendo imagens</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="56"/>
        <source>Only “{text}”</source>
        <translation>Somente “{text}”</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="53"/>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="59"/>
        <source>From {was} to {became}</source>
        <translation>De {was} para {became}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="61"/>
        <source>Spectral change ({method})</source>
        <translation>Mudança espectral ({method})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Against a map layer</source>
        <translation>Com uma camada de mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Time series</source>
        <translation>Série temporal</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/diagnosing.py" line="47"/>
        <source>Probing the processor</source>
        <translation>Testando o processador</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="68"/>
        <source>Looking at this computer</source>
        <translation>Examinando este computador</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="133"/>
        <source>The packages are there: restart QGIS to use them.</source>
        <translation>Os pacotes estão prontos: reinicie o QGIS para usá-los.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="146"/>
        <source>Installing packages</source>
        <translation>Instalando pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="159"/>
        <source>Repairing packages</source>
        <translation>Reparando pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="166"/>
        <source>Removing packages</source>
        <translation>Removendo pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="171"/>
        <source>Some files are in use; they go when QGIS is restarted and Uninstall pressed again.</source>
        <translation>Alguns arquivos estão em uso; eles saem quando o QGIS for reiniciado e Desinstalar for pressionado de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="182"/>
        <source>Making a bundle</source>
        <translation>Criando um lote</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="185"/>
        <source>The bundle is ready: copy {folder} to the other computer.</source>
        <translation>O lote está pronto: copie {folder} para o outro computador.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="198"/>
        <source>Installing from the bundle</source>
        <translation>Instalando a partir do lote</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="93"/>
        <source>Stopped; what has arrived is kept.</source>
        <translation>Parado; o que chegou foi mantido.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="156"/>
        <source>{name} is here.</source>
        <translation>{name} está aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="117"/>
        <source>Downloading {name}</source>
        <translation>Baixando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="126"/>
        <source>Taking over {name}</source>
        <translation>Incorporando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="137"/>
        <source>{name} was deleted.</source>
        <translation>{name} foi excluído.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="138"/>
        <source>Deleting {name}</source>
        <translation>Excluindo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="162"/>
        <source>Install the packages first: Raster &gt; Oriel: install or repair packages…</source>
        <translation>Instale primeiro os pacotes: Raster &gt; Oriel: instalar ou reparar pacotes…</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="169"/>
        <source>Measuring {name}</source>
        <translation>Medindo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="50"/>
        <source>Looking at the disk</source>
        <translation>Examinando o disco</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="70"/>
        <source>The memory is given back; the next job loads the model again.</source>
        <translation>A memória foi liberada; a próxima tarefa carrega o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="243"/>
        <source>This layer is looked at once, in the background; its places follow then.</source>
        <translation>Esta camada é analisada uma vez, em segundo plano; os locais aparecem depois.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="255"/>
        <source>No place here has image data to search; choose another area.</source>
        <translation>Nenhum local aqui tem dados de imagem para buscar; escolha outra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="75"/>
        <source>Example: {file}</source>
        <translation>Exemplo: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="99"/>
        <source>Example: drawn on the map</source>
        <translation>Exemplo: desenhado no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="104"/>
        <source>No polygon is selected: select some in a polygon layer first.</source>
        <translation>Nenhum polígono está selecionado: selecione antes alguns em uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="112"/>
        <source>Image of what to look for</source>
        <translation>Imagem do que procurar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="85"/>
        <source>Learning from the polygons</source>
        <translation>Aprendendo com os polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>like the example</source>
        <translation>como o exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="232"/>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="42"/>
        <source>Reading the index</source>
        <translation>Lendo o índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="47"/>
        <source>Indexing {name}</source>
        <translation>Indexando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="51"/>
        <source>Folder of rasters</source>
        <translation>Pasta de rasters</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="47"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="120"/>
        <source>Deleting</source>
        <translation>Excluindo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="67"/>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="76"/>
        <source>“{path}” could not be written ({error}): is the disk full or write-protected?</source>
        <translation>“{path}” não pôde ser gravado ({error}): o disco está cheio ou protegido contra gravação?</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="79"/>
        <source>Areas saved to {file}</source>
        <translation>Áreas salvas em {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="88"/>
        <source>Choose a layer with examples and the attribute that names their class.</source>
        <translation>Escolha uma camada com exemplos e o atributo que nomeia a classe deles.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="91"/>
        <source>“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.</source>
        <translation>“{layer}” não tem exemplo com classe sobre a imagem: verifique a camada e o campo “{field}”.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="97"/>
        <source>Learning the classes</source>
        <translation>Aprendendo as classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="87"/>
        <source>group {number}</source>
        <translation>grupo {number}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="108"/>
        <source>Grouping</source>
        <translation>Agrupando</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="140"/>
        <source>Nothing is indexed yet: press “Index layer” or “Folder…” below first.</source>
        <translation>Nada foi indexado ainda: pressione antes “Indexar camada” ou “Pasta…” abaixo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="159"/>
        <source>There is nothing to search for: type words, or choose an example under “More”.</source>
        <translation>Não há nada para procurar: digite palavras ou escolha um exemplo em “Mais”.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="95"/>
        <source>Outlining everything</source>
        <translation>Traçando tudo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="102"/>
        <source>Nothing to compare with: click an object first, or select saved ones.</source>
        <translation>Nada com que comparar: clique antes em um objeto ou selecione objetos salvos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="104"/>
        <source>Finding similar objects</source>
        <translation>Procurando objetos semelhantes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="118"/>
        <source>“{name}” has no feature on the imagery.</source>
        <translation>“{name}” não tem nenhuma feição sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="120"/>
        <source>Outlining {name}</source>
        <translation>Traçando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="236"/>
        <source>Ranking</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_showing.py" line="54"/>
        <source>Nothing found here: choose another area or another example.</source>
        <translation>Nada encontrado aqui: escolha outra área ou outro exemplo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="101"/>
        <source>{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder.</source>
        <translation>{folder} não é um lote completo (não tem um {file} legível): crie-o de novo ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="115"/>
        <source>This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}.</source>
        <translation>Este lote é para {theirs} com Python {their_python}; este QGIS precisa de {ours} com Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="42"/>
        <source>checking {name}</source>
        <translation>verificando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="160"/>
        <source>{file} of the bundle is missing or damaged: copy the bundle again.</source>
        <translation>{file} do lote falta ou está danificado: copie o lote de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="168"/>
        <source>The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.</source>
        <translation>Faltam {names} no lote: crie-o de novo com esta versão do Oriel, em um QGIS como este.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="174"/>
        <source>copying {name}</source>
        <translation>copiando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The disk is full: make room, then install again; what was downloaded is kept.</source>
        <translation>O disco está cheio: libere espaço e instale de novo; o que foi baixado foi mantido.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A certificate is not valid today: set this computer&apos;s date and time, then install again.</source>
        <translation>Um certificado não é válido hoje: ajuste a data e a hora deste computador e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection is not trusted: if your network inspects traffic, add its certificate in QGIS (Settings &gt; Options &gt; Authentication &gt; Manage Certificates), then install again.</source>
        <translation>A conexão não é confiável: se a sua rede inspeciona o tráfego, adicione o certificado dela no QGIS (Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados) e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy asks for a name and password: enter them in QGIS (Settings &gt; Options &gt; Network).</source>
        <translation>O proxy pede usuário e senha: informe-os no QGIS (Configurações &gt; Opções &gt; Rede).</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy does not answer: check it in QGIS (Settings &gt; Options &gt; Network), then install again.</source>
        <translation>O proxy não responde: verifique-o no QGIS (Configurações &gt; Opções &gt; Rede) e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. Install again; if it happens again, use a bundle from another network.</source>
        <translation>Um download não é o arquivo publicado: um proxy, uma página de login ou um antivírus o alterou. Instale de novo; se acontecer outra vez, use um lote feito em outra rede.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>There is no network, or it does not let QGIS through: check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), or install from a bundle.</source>
        <translation>Não há rede, ou ela não deixa o QGIS passar: verifique a conexão e o proxy do QGIS (Configurações &gt; Opções &gt; Rede), ou instale a partir de um lote.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection broke off: install again, it goes on where it stopped.</source>
        <translation>A conexão caiu: instale de novo, continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS windows, wait a minute, then install again.</source>
        <translation>Um arquivo está preso por outro programa (muitas vezes um antivírus ou um segundo QGIS): feche as outras janelas do QGIS, espere um minuto e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The folder&apos;s name is too long for Windows: choose a QGIS profile with a shorter path.</source>
        <translation>O nome da pasta é longo demais para o Windows: escolha um perfil do QGIS com caminho mais curto.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A downloaded file is damaged: install again; if it happens again, use a bundle from another network.</source>
        <translation>Um arquivo baixado está danificado: instale de novo; se acontecer outra vez, use um lote feito em outra rede.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>QGIS&apos;s Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again.</source>
        <translation>O Python do QGIS não tem pip: no Debian e no Ubuntu instale o pacote python3-pip e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel before that plugin, or switch it off.</source>
        <translation>Duas cópias da biblioteca OpenMP estão carregadas (outro complemento trouxe uma): reinicie o QGIS e use o Oriel antes desse complemento, ou desative-o.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), then restart QGIS.</source>
        <translation>Falta ao Windows uma biblioteca de que o PyTorch precisa: instale o Microsoft Visual C++ Redistributable (x64) e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Another program&apos;s library of the same name was loaded first: restart QGIS and open Oriel before other plugins; if it stays, press Repair.</source>
        <translation>Uma biblioteca de mesmo nome de outro programa foi carregada antes: reinicie o QGIS e abra o Oriel antes dos outros complementos; se persistir, pressione Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart QGIS; if it stays, install the CPU build.</source>
        <translation>Uma biblioteca do PyTorch não iniciou: atualize o Microsoft Visual C++ Redistributable (x64) e reinicie o QGIS; se persistir, instale a versão para CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again.</source>
        <translation>O Windows tem pouca memória para o PyTorch: aumente o arquivo de paginação ou feche programas e tente novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer.</source>
        <translation>Este Linux é antigo demais para os pacotes: use Debian 12, Ubuntu 22.04 ou mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>torch and torchvision are of different builds: press Repair.</source>
        <translation>torch e torchvision são de compilações diferentes: pressione Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="167"/>
        <source>It did not work: {line}</source>
        <translation>Não funcionou: {line}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="168"/>
        <source>It did not work, and no reason was given: copy the details and send them to us.</source>
        <translation>Não funcionou, e nenhum motivo foi informado: copie os detalhes e envie-os para nós.</translation>
    </message>
    <message>
        <location filename="../plugin/install/meter.py" line="69"/>
        <source>{doing} · {done} of {total} MB · {speed:.1f} MB/s</source>
        <translation>{doing} · {done} de {total} MB · {speed:.1f} MB/s</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="140"/>
        <source>QGIS&apos;s Python at {path} does not answer: reinstall QGIS, or install from a terminal.</source>
        <translation>O Python do QGIS em {path} não responde: reinstale o QGIS ou instale a partir de um terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="191"/>
        <source>There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+.</source>
        <translation>Não há PyTorch para este computador ({platform}): o Oriel precisa de Windows ou Linux de 64 bits, ou de um Mac M1+.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="196"/>
        <source>This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}</source>
        <translation>Este QGIS usa Python {version}; os pacotes foram testados com {first} a {last}: {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install QGIS 3.34 or newer.</source>
        <translation>instale o QGIS 3.34 ou mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install the QGIS long term release, or a newer Oriel.</source>
        <translation>instale a versão de longo prazo do QGIS ou um Oriel mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="217"/>
        <source>{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.</source>
        <translation>São necessários {need:.1f} GB em {folder} e há {have:.1f} GB livres: libere espaço e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="229"/>
        <source>Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), restart QGIS, then install again.</source>
        <translation>Falta ao Windows {file}, de que o PyTorch precisa: instale o Microsoft Visual C++ Redistributable (x64), reinicie o QGIS e instale de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="250"/>
        <source>QGIS&apos;s Python at {path} has no numpy: install it as QGIS&apos;s installer or your distribution offers it.</source>
        <translation>O Python do QGIS em {path} não tem numpy: instale-o como o instalador do QGIS ou a sua distribuição oferece.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="257"/>
        <source>This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.</source>
        <translation>Este QGIS traz {name} {have}, o Oriel precisa de {floor} ou mais novo: instale um QGIS mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="88"/>
        <source>No NVIDIA driver answers on this computer.</source>
        <translation>Nenhum driver NVIDIA responde neste computador.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="90"/>
        <source>The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.</source>
        <translation>O driver NVIDIA {have} é antigo demais, é preciso {need} ou mais novo: atualize o driver.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="93"/>
        <source>{gpu} is too old for this CUDA version.</source>
        <translation>{gpu} é antiga demais para esta versão do CUDA.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="155"/>
        <source>QGIS&apos;s own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.</source>
        <translation>O Python {version} próprio do QGIS não foi encontrado junto ao QGIS: reinstale o QGIS ou instale a partir de um terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="218"/>
        <source>unpacking</source>
        <translation>descompactando</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="224"/>
        <source>trying the packages</source>
        <translation>testando os pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="99"/>
        <source>Another QGIS window installs these packages now: wait for it.</source>
        <translation>Outra janela do QGIS está instalando estes pacotes: espere por ela.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="164"/>
        <source>{file} is in use: restart QGIS and press Repair before anything else of Oriel.</source>
        <translation>{file} está em uso: reinicie o QGIS e pressione Reparar antes de usar qualquer outra coisa do Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="68"/>
        <source>Another QGIS window installs these packages now: wait for it, then check again.</source>
        <translation>Outra janela do QGIS está instalando estes pacotes: espere por ela e verifique de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="73"/>
        <source>{folder}: {sentence}</source>
        <translation>{folder}: {sentence}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="117"/>
        <source>fetching pip</source>
        <translation>obtendo o pip</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="164"/>
        <source>downloading {names}</source>
        <translation>baixando {names}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="192"/>
        <source>The package index answers but does not offer {name}: a sign-in page of this network may stand in between (open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle.</source>
        <translation>O índice de pacotes responde, mas não oferece {name}: uma página de login desta rede pode estar no meio (abra uma página web e entre), ou falta no seu espelho. Depois instale de novo ou use um lote.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="262"/>
        <source>the import ended with status {code}</source>
        <translation>a importação terminou com o status {code}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="273"/>
        <source>The packages bring {names} again, which is QGIS&apos;s own: the bundle was made for another QGIS.</source>
        <translation>Os pacotes trazem de novo {names}, que é do próprio QGIS: o lote foi feito para outro QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="34"/>
        <source>Where to look</source>
        <translation>Onde olhar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Drawn polygon</source>
        <translation>Polígono desenhado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Selected polygons</source>
        <translation>Polígonos selecionados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="48"/>
        <source>Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.</source>
        <translation>Desenhe a área: clique nos cantos, clique duplo termina; ou arraste um retângulo. Esc cancela.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="50"/>
        <source>The classes to tell apart, separated by commas</source>
        <translation>As classes a distinguir, em inglês, separadas por vírgulas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="52"/>
        <source>Only what was one of these before; empty = anything</source>
        <translation>Só o que antes era uma destas; vazio = qualquer coisa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="54"/>
        <source>Only what is one of these now; empty = anything</source>
        <translation>Só o que agora é uma destas; vazio = qualquer coisa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="103"/>
        <source>The polygons to check, like a building layer</source>
        <translation>Os polígonos a verificar, como uma camada de edifícios</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="105"/>
        <source>What the polygons are, where the model knows the word; may stay empty</source>
        <translation>O que são os polígonos, se o modelo conhecer a palavra (em inglês); pode ficar vazio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="106"/>
        <source>Check both dates</source>
        <translation>Verificar as duas datas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="108"/>
        <source>Also say what stood at the earlier date; off: only the later image is used</source>
        <translation>Dizer também o que havia na data anterior; desligado: só a imagem posterior é usada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="88"/>
        <source>Find what is not on the map</source>
        <translation>Achar o que não está no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="31"/>
        <source>Three or more dates: tick the layers; a date is found in their names</source>
        <translation>Três ou mais datas: marque as camadas; a data é tirada dos nomes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>IR-MAD (all bands)</source>
        <translation>IR-MAD (todas as bandas)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>Change vector (CVA)</source>
        <translation>Vetor de mudança (CVA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>PCA and k-means</source>
        <translation>PCA e k-médias</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Spectral index …</source>
        <translation>Índice espectral …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="46"/>
        <source>Short name of a spectral index: NDVI, NDWI, NBR …</source>
        <translation>Nome curto de um índice espectral: NDVI, NDWI, NBR …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="48"/>
        <source>Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR</source>
        <translation>Qual banda é qual: N infravermelho próximo, R vermelho, G verde, B azul, S1 e S2 SWIR</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="67"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="80"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="72"/>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="62"/>
        <source>Spectral index</source>
        <translation>Índice espectral</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="50"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="77"/>
        <source>Previous change (←, P)</source>
        <translation>Mudança anterior (←, P)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="78"/>
        <source>Next change (→, N)</source>
        <translation>Próxima mudança (→, N)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="79"/>
        <source>Accept it: similar ones move up (Y)</source>
        <translation>Aprovar: as parecidas sobem (Y)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="80"/>
        <source>Reject it: similar ones move down (X)</source>
        <translation>Rejeitar: as parecidas descem (X)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="85"/>
        <source>Unsure ones first</source>
        <translation>Incertas primeiro</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="88"/>
        <source>Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first</source>
        <translation>Mostrar aquilo de que o Oriel duvida: suas marcas nestas são as que mais lhe ensinam. De novo: prováveis primeiro</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="91"/>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="94"/>
        <source>Pull the later date over the earlier one with the mouse; Esc ends it</source>
        <translation>Puxar com o mouse a data posterior sobre a anterior; Esc termina</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>accepted</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>From–to classes</source>
        <translation>Classes de–para</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="90"/>
        <source>Report …</source>
        <translation>Relatório …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="89"/>
        <source>Write one page with maps, pictures, charts and a summary, and open it</source>
        <translation>Escrever uma página com mapas, imagens, gráficos e um resumo, e abri-la</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>Im&amp;age</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="21"/>
        <source>What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.</source>
        <translation>O que um relatório de erro precisa, sem seu nome, pastas ou camadas. Nada é enviado: leia e cole.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="25"/>
        <source>Collect and copy</source>
        <translation>Coletar e copiar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="45"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="49"/>
        <source>Collecting</source>
        <translation>Coletando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="50"/>
        <source>User guide (F1)</source>
        <translation>Guia do usuário (F1)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="51"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="36"/>
        <source>Oriel: user guide</source>
        <translation>Oriel: guia do usuário</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="40"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="53"/>
        <source>Show the tour</source>
        <translation>Mostrar o tour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="84"/>
        <source>The guide is missing: install Oriel again.</source>
        <translation>O guia está faltando: instale o Oriel novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="118"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="120"/>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="129"/>
        <source>{name} (not here)</source>
        <translation>{name} (não está aqui)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="143"/>
        <source>QGIS keeps its own {names}.</source>
        <translation>O QGIS mantém os seus: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="145"/>
        <source>{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)</source>
        <translation>{download:.1f} GB para baixar, {unpacked:.1f} GB no disco ({free:.0f} GB livres)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="53"/>
        <source>Install the packages</source>
        <translation>Instalar os pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="54"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="64"/>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="68"/>
        <source>Install from a bundle…</source>
        <translation>Instalar de um lote…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="69"/>
        <source>Make a bundle…</source>
        <translation>Criar um lote…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="89"/>
        <source>Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.</source>
        <translation>O Oriel roda neste computador e precisa de pacotes Python que o QGIS não tem: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="92"/>
        <source>Everything that Oriel needs is there.</source>
        <translation>Tudo de que o Oriel precisa está aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Back to Oriel</source>
        <translation>Voltar ao Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="112"/>
        <source>An earlier installation was stopped; Install goes on where it was.</source>
        <translation>Uma instalação anterior foi parada; Instalar continua de onde estava.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="114"/>
        <source>The installation is damaged ({names}): press Repair.</source>
        <translation>A instalação está danificada ({names}): pressione Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="116"/>
        <source>Installed on {date}: PyTorch for {build}.</source>
        <translation>Instalado em {date}: PyTorch para {build}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Go on installing</source>
        <translation>Continuar instalando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install again</source>
        <translation>Instalar de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Delete the downloads</source>
        <translation>Excluir os downloads</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="185"/>
        <source>Without network, or by hand</source>
        <translation>Sem rede ou à mão</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="195"/>
        <source>A bundle is a folder with all packages: make it on a computer with a network, use it on others.</source>
        <translation>Um lote é uma pasta com todos os pacotes: crie-o em um computador com rede e use-o em outros.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="198"/>
        <source>Or type this command into a terminal, then check again:</source>
        <translation>Ou digite este comando em um terminal e verifique de novo:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="199"/>
        <source>Or use a folder into which the packages were installed:</source>
        <translation>Ou use uma pasta em que os pacotes foram instalados:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="237"/>
        <source>Folder of the bundle</source>
        <translation>Pasta do lote</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="242"/>
        <source>Folder in which the bundle is made</source>
        <translation>Pasta em que o lote é criado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Download…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="55"/>
        <source>Use a local file…</source>
        <translation>Usar um arquivo local…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="56"/>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="57"/>
        <source>Use for Segment</source>
        <translation>Usar em Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="58"/>
        <source>Use for Search and Change</source>
        <translation>Usar em Buscar e Mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="59"/>
        <source>Measure speed</source>
        <translation>Medir velocidade</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="60"/>
        <source>Model&apos;s page</source>
        <translation>Página do modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="108"/>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Used for</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="69"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Speed here</source>
        <translation>Velocidade aqui</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="135"/>
        <source>Memory: of the weights alone; the imagery in work comes on top</source>
        <translation>Memória: só a dos pesos; soma-se a da imagem em uso</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Go on downloading…</source>
        <translation>Continuar baixando…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download {name}</source>
        <translation>Baixar {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="191"/>
        <source>Weights of {name}</source>
        <translation>Pesos de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="199"/>
        <source>Delete the weights of {name} ({size} MB) from this computer?</source>
        <translation>Excluir deste computador os pesos de {name} ({size} MB)?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="52"/>
        <source>Licence of the weights: {licence}</source>
        <translation>Licença dos pesos: {licence}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="53"/>
        <source>From: {page}</source>
        <translation>De: {page}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>Size: {size}</source>
        <translation>Tamanho: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>the publisher does not say</source>
        <translation>o publicador não informa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="57"/>
        <source>No hash was published: nobody can tell whether the file is the right one. Weights are read without running any code from them.</source>
        <translation>Nenhum hash foi publicado: ninguém pode saber se o arquivo é o certo. Os pesos são lidos sem executar nenhum código deles.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>outlines</source>
        <translation>contornos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="71"/>
        <source>bundled</source>
        <translation>incluído</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="72"/>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="76"/>
        <source>begun: {size}</source>
        <translation>iniciado: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="78"/>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="87"/>
        <source>Comes with Oriel.</source>
        <translation>Vem com o Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="88"/>
        <source>The download is checked against the published SHA-256.</source>
        <translation>O download é conferido com o SHA-256 publicado.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="90"/>
        <source>Not verified: no hash was published for this file.</source>
        <translation>Não verificado: nenhum hash foi publicado para este arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="99"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="50"/>
        <source>Reset all settings…</source>
        <translation>Restaurar configurações…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="103"/>
        <source>where their publishers keep them</source>
        <translation>onde os publicadores os mantêm</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="104"/>
        <source>Address of a mirror: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</source>
        <translation>Endereço de um espelho: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="115"/>
        <source>Download models from</source>
        <translation>Baixar modelos de</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="122"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="125"/>
        <source>Set all of Oriel&apos;s settings, classes included, to what they were at first? Models and caches stay.</source>
        <translation>Voltar todas as configurações do Oriel, inclusive as classes, ao que eram no início? Modelos e caches ficam.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="127"/>
        <source>Reset all settings</source>
        <translation>Restaurar configurações</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="167"/>
        <source>Set by the environment, changes here do not count: {names}</source>
        <translation>Definido pelo ambiente, mudanças aqui não contam: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save the places with rank, score and mark as a polygon layer</source>
        <translation>Salvar os locais com posição, pontuação e marca como camada de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save marks</source>
        <translation>Salvar marcas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save what was ticked and crossed as a layer of examples, with its class</source>
        <translation>Salvar o que foi aprovado e rejeitado como camada de exemplos, com a classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Clear marks</source>
        <translation>Limpar marcas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Forget what was ticked and crossed for these words</source>
        <translation>Esquecer o que foi aprovado e rejeitado para estas palavras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="20"/>
        <source>Prompts from a layer</source>
        <translation>Indicações de uma camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="24"/>
        <source>Selected features only</source>
        <translation>Somente feições selecionadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="27"/>
        <source>Its values become the classes of the objects; empty: the present class</source>
        <translation>Seus valores viram as classes dos objetos; vazio: a classe atual</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="30"/>
        <source>Points, boxes or polygons</source>
        <translation>Pontos, retângulos ou polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="47"/>
        <source>Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.</source>
        <translation>Linhas: o que são os exemplos deixados de fora. Colunas: pelo que foram tomados. Os acertos ficam na diagonal.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="50"/>
        <source>Save areas as CSV</source>
        <translation>Salvar áreas como CSV</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>On map</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>Draw the example on the map: drag a rectangle</source>
        <translation>Desenhar o exemplo no mapa: arraste um retângulo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Selected</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Take the selected polygons of a vector layer as the example</source>
        <translation>Usar como exemplo os polígonos selecionados de uma camada vetorial</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>Take an image file as the example</source>
        <translation>Usar um arquivo de imagem como exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="48"/>
        <source>Search without the example</source>
        <translation>Buscar sem o exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="53"/>
        <source>How much the words count beside the example</source>
        <translation>Quanto as palavras contam ao lado do exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="54"/>
        <source>Search all indexed layers</source>
        <translation>Buscar em todas as camadas indexadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="56"/>
        <source>Find places in every layer and file of the index, not only in this one</source>
        <translation>Achar locais em todas as camadas e arquivos do índice, não só nesta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="89"/>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="94"/>
        <source>Find places like an example</source>
        <translation>Achar locais como um exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Index layer</source>
        <translation>Indexar camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="60"/>
        <source>Look at the whole layer once, in the background; searching is fast then</source>
        <translation>Analisar a camada toda uma vez, em segundo plano; depois a busca é rápida</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Index all rasters of a folder</source>
        <translation>Indexar todos os rasters de uma pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete the chosen indexes</source>
        <translation>Excluir os índices escolhidos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>unfinished</source>
        <translation>inacabado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>image changed</source>
        <translation>imagem alterada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>file missing</source>
        <translation>falta o arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="110"/>
        <source>Index ({size})</source>
        <translation>Índice ({size})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="41"/>
        <source>Points or polygons whose class is known; two of each class at least</source>
        <translation>Pontos ou polígonos cuja classe é conhecida; pelo menos dois de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="45"/>
        <source>The attribute that names the class</source>
        <translation>O atributo que nomeia a classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Class map</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Learn the classes from the examples and map the area</source>
        <translation>Aprender as classes com os exemplos e mapear a área</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="69"/>
        <source>How many groups</source>
        <translation>Quantos grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Group map</source>
        <translation>Mapa de grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Map what looks alike as groups, without any example</source>
        <translation>Mapear como grupos o que se parece, sem nenhum exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="120"/>
        <source>Map classes from examples, or groups without any</source>
        <translation>Mapear classes a partir de exemplos, ou grupos sem nenhum</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the area that match best</source>
        <translation>Listar os locais da área que melhor correspondem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="80"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="45"/>
        <source>All of them</source>
        <translation>Todos eles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Outline all objects of the area</source>
        <translation>Traçar todos os objetos da área</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find similar</source>
        <translation>Achar semelhantes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find what looks like the outlined objects; without any, like the selected ones of the target layer</source>
        <translation>Achar o que se parece com os objetos traçados; sem nenhum, com os selecionados da camada de destino</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>From layer…</source>
        <translation>De camada…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>Outline the object at each point, box or polygon of a layer</source>
        <translation>Traçar o objeto em cada ponto, retângulo ou polígono de uma camada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="67"/>
        <source>Objects that score less are hidden and not saved; nothing is computed again</source>
        <translation>Objetos com pontuação menor são ocultados e não são salvos; nada é recalculado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="69"/>
        <source>Previous object</source>
        <translation>Objeto anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="70"/>
        <source>Next object</source>
        <translation>Próximo objeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="71"/>
        <source>More like this: similar objects move up</source>
        <translation>Mais assim: objetos parecidos sobem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="72"/>
        <source>Not this: it goes, similar objects move down</source>
        <translation>Isto não: ele sai, objetos parecidos descem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="76"/>
        <source>Save the shown objects to the target layer</source>
        <translation>Salvar os objetos mostrados na camada de destino</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Remove the found objects from the map</source>
        <translation>Remover do mapa os objetos encontrados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all {count}</source>
        <translation>Salvar todos os {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="57"/>
        <source>Delete encoded windows</source>
        <translation>Excluir janelas codificadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="58"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="61"/>
        <source>Delete the selected indexes</source>
        <translation>Excluir os índices selecionados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="62"/>
        <source>Free the memory of models</source>
        <translation>Liberar a memória dos modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="69"/>
        <source>Encoded windows: {size} of {budget} MB in {folder}</source>
        <translation>Janelas codificadas: {size} de {budget} MB em {folder}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="78"/>
        <source>Search indexes: {count}, {size} MB; an index that is deleted can be built again.</source>
        <translation>Índices de busca: {count}, {size} MB; um índice excluído pode ser criado de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="91"/>
        <source>Search indexes</source>
        <translation>Índices de busca</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="92"/>
        <source>They are made again when they are needed; nothing that you saved is touched</source>
        <translation>São criadas de novo quando necessárias; nada do que você salvou é tocado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="93"/>
        <source>Gives main and GPU memory back; the next job loads the model again</source>
        <translation>Libera a memória principal e a da GPU; a próxima tarefa carrega o modelo de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="27"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="29"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="30"/>
        <source>Closes the tour for ever; Help shows it again</source>
        <translation>Fecha o tour para sempre; Ajuda o mostra de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Point</source>
        <translation>Apontar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Choose imagery above and click an object on the map: its outline appears. Enter saves it.</source>
        <translation>Escolha uma imagem acima e clique em um objeto no mapa: o contorno aparece. Enter o salva.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Search: type what you look for, such as “building, roof”, and press Enter.</source>
        <translation>Buscar: digite em inglês o que procura, por exemplo “building, roof”, e pressione Enter.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab.</source>
        <translation>Mudanças: escolha as imagens de duas datas e depois Comparar. F1 abre o guia, em qualquer aba.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="52"/>
        <source>Oriel: install or repair packages…</source>
        <translation>Oriel: instalar ou reparar pacotes…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="61"/>
        <source>Compare with a map</source>
        <translation>Comparar com um mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="64"/>
        <source>Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands there and is not on the map. The map itself teaches what its objects look like (at least 10 features); it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability that such an object stands there, judged by models that never saw that polygon.

With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed; that part was fitted on drawn roofs and is a first guess for people to check.

Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</source>
        <translation>Diz para cada polígono de um mapa se tal objeto está na imagem, e traça o que está nela e não está no mapa. O próprio mapa ensina como são os seus objetos (pelo menos 10 feições); ele pode estar deslocado como um todo. “status”: standing (em pé), altered (há outra coisa ali), moved (desenhado no lugar errado; dx, dy em pixels), gone (sumiu), new (não está no mapa), unseen (sem dados). “score” é a probabilidade de que tal objeto esteja ali, julgada por modelos que nunca viram aquele polígono.

Com um raster anterior, “score_before” é o mesmo para ele, e “damage” diz intact (intacto), damaged (danificado) ou destroyed (destruído); essa parte foi ajustada com telhados desenhados e é uma primeira estimativa para as pessoas conferirem.

Aprendizado com um mapa em parte errado: Elkan e Noto 2008, KDD. Classes de dano: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="81"/>
        <source>Earlier imagery</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="82"/>
        <source>What the map shows, in a word</source>
        <translation>O que o mapa mostra, em uma palavra (em inglês)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="89"/>
        <source>Let the whole map lie off</source>
        <translation>Permitir que o mapa todo esteja deslocado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="91"/>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="150"/>
        <source>The map has no polygons: choose a polygon layer.</source>
        <translation>O mapa não tem polígonos: escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="36"/>
        <source>Align two rasters</source>
        <translation>Alinhar dois rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="52"/>
        <source>Second raster, aligned</source>
        <translation>Segundo raster, alinhado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="53"/>
        <source>First raster on the same grid</source>
        <translation>Primeiro raster na mesma grade</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="56"/>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="61"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="36"/>
        <source>Build the index for searching</source>
        <translation>Criar o índice de busca</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="39"/>
        <source>Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its subfolders), or a JSON list of items with assets, as STAC has them.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</source>
        <translation>Analisa cada raster uma vez; depois, buscar e realçar é imediato. Continua de onde uma execução anterior foi interrompida, pula o que já está indexado, repara o que está danificado. Informe camadas, uma pasta de rasters (com as subpastas) ou uma lista JSON de itens com recursos (assets), como os do STAC.

Palavras e locais são comparados como no CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="49"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="52"/>
        <source>List of items</source>
        <translation>Lista de itens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="55"/>
        <source>Rasters in the index</source>
        <translation>Rasters no índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="56"/>
        <source>Rasters that could not be indexed</source>
        <translation>Rasters que não puderam ser indexados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="57"/>
        <source>Size of the index</source>
        <translation>Tamanho do índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="82"/>
        <source>There is nothing to index: choose layers, a folder or a list of items.</source>
        <translation>Não há nada para indexar: escolha camadas, uma pasta ou uma lista de itens.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="49"/>
        <source>Class map from words</source>
        <translation>Mapa de classes a partir de palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="52"/>
        <source>One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each class&apos;s area in hectares.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY=&apos;building; road; water&apos; OUTPUT=classes.tif</source>
        <translation>Uma classe por linha, ou separadas por ponto e vírgula; sinônimos após vírgulas (em inglês). O raster é 0 onde nenhuma classe atinge o limiar, depois 1, 2 ... na ordem da lista, 255 = sem dados; a tabela dá a área de cada classe em hectares.

As palavras são comparadas com partes da imagem como no CLIP (Radford et al. 2021) e no SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY='building; road; water' OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="70"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="72"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="81"/>
        <source>Clean outlines</source>
        <translation>Limpar contornos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="53"/>
        <source>Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS. Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the log.

Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</source>
        <translation>Repara e simplifica os polígonos de qualquer camada, sem precisar de imagem; comprimentos em metros, qualquer que seja o SRC. Os polígonos inválidos são reparados primeiro. “Ângulos retos” gira as paredes dos edifícios para a direção principal e só mantém um contorno em esquadro se ele cobrir o original (interseção sobre união de 0.85 ou mais). “Manter bordas compartilhadas” simplifica uma só vez a borda entre dois vizinhos, para que não surjam vãos nem sobreposições. Os atributos são mantidos; polígonos dos quais nada resta são descartados e contados no log.

Ângulos retos: cada parede na mediana do seu contorno (compare Gribov 2015). Simplificação: Douglas e Peucker (1973); de bordas compartilhadas: Visvalingam e Whyatt (1993). Suavização: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="69"/>
        <source>Tolerance (m)</source>
        <translation>Tolerância (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="73"/>
        <source>Keep shared borders</source>
        <translation>Manter bordas compartilhadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Fill holes under (m²)</source>
        <translation>Preencher buracos menores que (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Drop parts under (m²)</source>
        <translation>Descartar partes menores que (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Box</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Rotated box</source>
        <translation>Retângulo girado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Point inside</source>
        <translation>Ponto interno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="79"/>
        <source>Shape of the output</source>
        <translation>Forma da saída</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="88"/>
        <source>Right angles and smoothing would move the border of one neighbour only: switch them off.</source>
        <translation>Ângulos retos e suavização moveriam a borda de um só vizinho: desative-os.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="125"/>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="57"/>
        <source>Segment everything</source>
        <translation>Segmentar tudo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="60"/>
        <source>Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects” leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words, each object is named by the one that fits. Stopped in the middle, the same call goes on where it stopped. “cut” is 1 where an object goes on beyond what was looked at.

Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</source>
        <translation>Traça todos os objetos de um raster de qualquer tamanho; objetos que cruzam as janelas do modelo são um só. “Objetos” deixa de fora as partes de um objeto, “partes” as mantém, “partição” não deixa sobreposição. Com palavras de classe (em inglês), cada objeto recebe o nome da que se ajusta. Se parar no meio, a mesma chamada continua de onde parou. “cut” é 1 onde um objeto continua além do que foi analisado.

Indicações nas manchas (blobs) de um espaço de escalas (Lindeberg 1998) e em uma grade; máscaras como no Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="75"/>
        <source>Only in these polygons</source>
        <translation>Somente nestes polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Objects and their parts</source>
        <translation>Objetos e suas partes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Partition without overlap</source>
        <translation>Partição sem sobreposição</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="77"/>
        <source>What is outlined</source>
        <translation>O que é traçado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="78"/>
        <source>Least size (m²)</source>
        <translation>Tamanho mínimo (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="79"/>
        <source>Largest size (m², 0 = any)</source>
        <translation>Tamanho máximo (m², 0 = qualquer)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="81"/>
        <source>Class words</source>
        <translation>Palavras de classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="82"/>
        <source>Least predicted quality</source>
        <translation>Qualidade prevista mínima</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="83"/>
        <source>Prompts per window</source>
        <translation>Indicações por janela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="84"/>
        <source>Most objects</source>
        <translation>Máximo de objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="91"/>
        <source>Raster of numbers</source>
        <translation>Raster de números</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="42"/>
        <source>Class map from examples</source>
        <translation>Mapa de classes a partir de exemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="62"/>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="63"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="68"/>
        <source>Share of left-out examples named rightly</source>
        <translation>Proporção de exemplos reservados nomeados corretamente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="92"/>
        <source>Choose the field that names the class of each example.</source>
        <translation>Escolha o campo que nomeia a classe de cada exemplo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="42"/>
        <source>Why is this a hit?</source>
        <translation>Por que este resultado?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="45"/>
        <source>Shares the score that a place has for some words among the objects in it: each is taken away, in many combinations, and the place is scored again. “weight” is what an object adds (negative: the score is higher without it). It explains the model's score, not the world. How far it can be believed is measured: DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first) above.

After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</source>
        <translation>Reparte a pontuação que um local tem para algumas palavras (em inglês) entre os objetos que há nele: cada um é retirado, em muitas combinações, e o local é pontuado de novo. “weight” é o que um objeto acrescenta (negativo: a pontuação é maior sem ele). Explica a pontuação do modelo, não o mundo. Mede-se até que ponto se pode confiar nisso: DELETION (retirar primeiro os melhores objetos) deve ficar abaixo de 0.5, INSERTION (devolvê-los primeiro) acima.

Conforme LIME (Ribeiro et al. 2016) e KernelSHAP (Lundberg e Lee 2017); remoção e inserção como no RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="58"/>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="61"/>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="69"/>
        <source>No place was given; draw the extent of the place that should be explained.</source>
        <translation>Nenhum local foi informado; desenhe a extensão do local a ser explicado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="45"/>
        <source>Change from class to class</source>
        <translation>Mudança de classe para classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="62"/>
        <source>Classes (empty = the usual land cover)</source>
        <translation>Classes (vazio = a cobertura do solo usual)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes before</source>
        <translation>Classes antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes after</source>
        <translation>Classes depois</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="74"/>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="47"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Encontra em toda a camada o que as palavras (em inglês) nomeiam. O mapa de calor vai de 0 a 250 para 0 a 100 %, 255 = sem dados; com vários conceitos é um raster de classes. Palavras: “building, roof; tree; -greenhouse”.

As palavras são comparadas com partes da imagem como no CLIP (Radford et al. 2021) e no SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="42"/>
        <source>Clouds, haze and blur</source>
        <translation>Nuvens, névoa e desfoque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="45"/>
        <source>Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area, 0 to 1.

Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</source>
        <translation>Traça o que não é confiável na imagem: nuvens (“value”: quão provável, 0 a 1), névoa (luz que o ar acrescenta, 0 a 1) e desfoque (desvio padrão em pixels). As nuvens são reconhecidas pelo modelo; névoa e desfoque são medidos em janelas de 128 pixels. As saídas CLOUD, HAZE e BLUR são parcelas da área, 0 a 1.

Névoa: canal escuro (He, Sun e Tang 2011). Nuvens: palavras contra a imagem como no CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Haze</source>
        <translation>Névoa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="58"/>
        <source>What to outline</source>
        <translation>O que traçar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="64"/>
        <source>Doubtful places</source>
        <translation>Locais duvidosos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="44"/>
        <source>Label polygons with words</source>
        <translation>Rotular polígonos com palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="47"/>
        <source>Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number of polygons on imagery of any size: each part of the imagery is looked at once.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</source>
        <translation>Dá a cada polígono a melhor das palavras (em inglês): “word”, “score” (0 a 1, quão provável é que seja isso e não outra coisa), “margin” (quanto menos provável é a segunda palavra), “second”, e “rival” onde algo que ninguém pediu é ainda mais provável. As geometrias e os atributos ficam como estão. Qualquer número de polígonos em imagens de qualquer tamanho: cada parte da imagem é analisada uma vez.

Palavras e locais são comparados como no CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="63"/>
        <source>Labelled polygons</source>
        <translation>Polígonos rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="43"/>
        <source>Run a learned network</source>
        <translation>Executar uma rede treinada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="46"/>
        <source>Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first: a card that does not tell the truth is named. A change network needs a second raster; a segmentation network may have one, then what came and went becomes polygons. Only run networks that you trust: they are programs.

Tiles are blended with a raised cosine, so no seams show.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</source>
        <translation>Executa por blocos uma rede de mudanças ou de segmentação (TorchScript ou ONNX). Uma ficha JSON ao lado dela diz o que entra e o que sai; docs/networks.md do Oriel a descreve. A rede é testada primeiro: uma ficha que não diz a verdade é apontada. Uma rede de mudanças precisa de um segundo raster; uma de segmentação pode ter um, e então o que surgiu e o que sumiu viram polígonos. Execute somente redes em que você confia: elas são programas.

Os blocos são mesclados com um cosseno levantado, assim não aparecem emendas.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="58"/>
        <source>Network (.pt, .onnx)</source>
        <translation>Rede (.pt, .onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="59"/>
        <source>Card, if not beside the network</source>
        <translation>Ficha, se não estiver ao lado da rede</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="60"/>
        <source>Imagery, or the first date</source>
        <translation>Imagem, ou a primeira data</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="61"/>
        <source>Second date</source>
        <translation>Segunda data</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="68"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="90"/>
        <source>This network compares two dates: choose the second one too.</source>
        <translation>Esta rede compara duas datas: escolha também a segunda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="42"/>
        <source>Find what a phrase means</source>
        <translation>Encontrar o que uma frase significa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="45"/>
        <source>Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number, place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that were not understood are said in the log. Rank 0 is an object of the noun that does not fit the phrase.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</source>
        <translation>Traça os objetos a que se refere uma frase em inglês: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. Um substantivo que o modelo conhece, com cor, tamanho, forma, número, lugar (o norte fica em cima) e relações: near, next to, on, left of, north of, within 50 m of ... As palavras que não foram entendidas são ditas no log. A posição 0 é um objeto do substantivo que não se ajusta à frase.

Palavras e locais são comparados como no CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="57"/>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="60"/>
        <source>Also the objects that do not fit</source>
        <translation>Também os objetos que não se ajustam</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="17"/>
        <source>“{word}” was not understood and left out.</source>
        <translation>“{word}” não foi entendida e ficou de fora.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="18"/>
        <source>No “{word}” was found.</source>
        <translation>Nenhum “{word}” foi encontrado.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="19"/>
        <source>No “{word}” was found, so nothing lies to it as asked.</source>
        <translation>Nenhum “{word}” foi encontrado, então nada está em relação a ele como pedido.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="20"/>
        <source>The objects are about the same size; “{word}” tells none from the others.</source>
        <translation>Os objetos têm quase o mesmo tamanho; “{word}” não distingue nenhum dos outros.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="21"/>
        <source>Fewer than {word} objects fit.</source>
        <translation>Menos de {word} objetos se ajustam.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="22"/>
        <source>The imagery looks as if it showed no “{word}”; check what was found.</source>
        <translation>Parece que a imagem não mostra “{word}”; confira o que foi encontrado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="50"/>
        <source>Make objects again from their prompts</source>
        <translation>Refazer objetos a partir das indicações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="53"/>
        <source>Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With the same imagery and model the outlines are the same; with another model they show what it would have drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again; “replay_note” says why.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</source>
        <translation>Pergunta de novo ao modelo o que lhe foi perguntado quando cada objeto foi criado (o atributo “prompts”): cliques, retângulos e laços passo a passo, indicações de uma camada, objetos semelhantes e objetos de uma segmentação de tudo. Com a mesma imagem e o mesmo modelo, os contornos são os mesmos; com outro modelo, mostram o que ele teria desenhado. “replay_iou” é a interseção sobre união com o contorno salvo (Jaccard 1912); o log diz a média. Objetos alterados à mão, ou que não dizem como foram criados, não podem ser refeitos; “replay_note” diz por quê.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="68"/>
        <source>Field with the prompts</source>
        <translation>Campo com as indicações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="70"/>
        <source>Keep objects that cannot be made again as they are</source>
        <translation>Manter como estão os objetos que não podem ser refeitos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="73"/>
        <source>Objects made again</source>
        <translation>Objetos refeitos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="85"/>
        <source>The objects have no field “{name}”: choose the field that holds the prompts.</source>
        <translation>Os objetos não têm o campo “{name}”: escolha o campo que contém as indicações.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="113"/>
        <source>It was changed by hand or does not say how it was made.</source>
        <translation>Foi alterado à mão ou não diz como foi criado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="48"/>
        <source>Find places in the index</source>
        <translation>Achar locais no índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="51"/>
        <source>Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image, the mix says how much each counts: 0 = the example alone, 1 = the words alone.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</source>
        <translation>Ordena os locais de tudo o que foi indexado com oriel:buildindex. Com palavras (em inglês) e uma imagem de exemplo, a mistura diz quanto cada uma conta: 0 = só o exemplo, 1 = só as palavras.

Palavras e locais são comparados como no CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="60"/>
        <source>Example image</source>
        <translation>Imagem de exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="62"/>
        <source>Share of the words</source>
        <translation>Peso das palavras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="66"/>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="79"/>
        <source>Nothing is indexed with {model} yet: run oriel:buildindex.</source>
        <translation>Nada foi indexado com {model} ainda: execute oriel:buildindex.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="51"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.

Prompted masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Traça o objeto em cada feição de uma camada vetorial: um ponto é um clique nele; um retângulo ou uma linha, um retângulo em volta dele; qualquer outro polígono, um contorno aproximado. A camada pode estar em qualquer SRC; os atributos são mantidos, “prompt” é o id da feição. Qualquer número de feições: cada parte da imagem é analisada uma vez. “prompts” diz o que foi pedido; oriel:replay refaz os objetos a partir disso.

Máscaras a partir de indicações como no Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="54"/>
        <source>Date of change in a series</source>
        <translation>Data da mudança em uma série</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="72"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="73"/>
        <source>Dates, in the order of the rasters</source>
        <translation>Datas, na ordem dos rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>The model&apos;s eye</source>
        <translation>O olho do modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Band values</source>
        <translation>Valores de banda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="77"/>
        <source>Compare by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="90"/>
        <source>Number of the date</source>
        <translation>Número da data</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shapes.py" line="46"/>
        <source>A geometry has coordinates that are no numbers: repair the layer first.</source>
        <translation>Uma geometria tem coordenadas que não são números: repare a camada primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="48"/>
        <source>Find similar objects</source>
        <translation>Achar objetos semelhantes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="51"/>
        <source>Finds and outlines what looks like the example polygons: by the model&apos;s description of them, their size, shape and colour. The examples may lie on another raster. They are not found again.

Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</source>
        <translation>Encontra e traça o que se parece com os polígonos de exemplo: pela descrição que o modelo faz deles, pelo tamanho, forma e cor. Os exemplos podem estar em outro raster. Eles não são encontrados de novo.

Semelhança de características agregadas, como na segmentação com um só exemplo com o Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="63"/>
        <source>Imagery of the examples</source>
        <translation>Imagem dos exemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="43"/>
        <source>Spectral change</source>
        <translation>Mudança espectral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="46"/>
        <source>Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster is 0 to 250 for 0 to 100 %, 255 = no data.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980. PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs: N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge. “kind” is then “rise” or “fall”.

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</source>
        <translation>Compara todas as bandas de dois rasters, ou um índice espectral delas. Funciona sem PyTorch. O raster de evidência vai de 0 a 250 para 0 a 100 %, 255 = sem dados.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); as bandas das datas podem diferir. Vetor de mudança: Malila 1980. PCA-k-médias: Celik 2009, IEEE GRSL 6(4). Índice: um dos 255 do Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), p. ex. NDVI, NDWI, NBR; diga de quais bandas dos rasters ele precisa: N = infravermelho próximo, R = vermelho, G = verde, B = azul, S1 e S2 = infravermelho de ondas curtas, RE1 ... = borda vermelha. “kind” é então “rise” (aumento) ou “fall” (queda).

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>Change vector</source>
        <translation>Vetor de mudança</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>PCA-k-means</source>
        <translation>PCA-k-médias</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="61"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="63"/>
        <source>Bands of the index, e.g. N=4, R=3</source>
        <translation>Bandas do índice, p. ex. N=4, R=3</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="47"/>
        <source>Training chips from objects</source>
        <translation>Recortes de treinamento a partir de objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="50"/>
        <source>Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip&apos;s border.

Training and validation are split by place: all chips of a block of chips go the same way, chips that would share ground with the other part are left out, and a place stays in its part when the chips are written again. Imagery of a few chips only may have all of them in one part: use smaller chips.

The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the layer is shown.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</source>
        <translation>Corta a imagem em recortes e grava os objetos que há neles como rótulos: COCO (Lin et al. 2014; um JSON para treinamento e um para validação, buracos codificados por comprimento de sequência), YOLO (rótulos de segmento como o Ultralytics os lê, com data.yaml) ou GeoJSON (no SRC da imagem). Os objetos são cortados na borda de um recorte.

Treinamento e validação são separados por local: todos os recortes de um bloco vão para a mesma parte, os que compartilhariam terreno com a outra parte são deixados de fora, e um local permanece na sua parte quando os recortes são gravados de novo. Uma imagem de poucos recortes pode ter todos em uma só parte: use recortes menores.

A pasta recebe images/train, images/val, os rótulos e classes.csv. Os pixels são cores de 8 bits, como a camada é mostrada.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="71"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="72"/>
        <source>GeoTIFF (with its place)</source>
        <translation>GeoTIFF (georreferenciado)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="73"/>
        <source>Chips as</source>
        <translation>Recortes como</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="74"/>
        <source>Side of a chip (pixels)</source>
        <translation>Lado de um recorte (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="76"/>
        <source>Share for validation</source>
        <translation>Proporção para validação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="78"/>
        <source>Overlap of chips</source>
        <translation>Sobreposição dos recortes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="79"/>
        <source>Share of an object that a chip must hold</source>
        <translation>Proporção de um objeto que um recorte deve conter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="81"/>
        <source>Share of chips without objects that are kept</source>
        <translation>Proporção de recortes sem objetos que são mantidos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="83"/>
        <source>Side of a place (chips)</source>
        <translation>Lado de um local (recortes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="89"/>
        <source>Folder (empty or new)</source>
        <translation>Pasta (vazia ou nova)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="90"/>
        <source>Chips for training</source>
        <translation>Recortes para treinamento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="91"/>
        <source>Chips for validation</source>
        <translation>Recortes para validação</translation>
    </message>
    <message>
        <location filename="../plugin/requirements.py" line="166"/>
        <source>Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open Oriel first.</source>
        <translation>Outro complemento já carregou {package} {have} (o Oriel precisa de {floor}): reinicie o QGIS e abra o Oriel primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="78"/>
        <source>{model} does not understand words: choose a model for Search on the Models page.</source>
        <translation>{model} não entende palavras: escolha um modelo para Buscar na página Modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="93"/>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="105"/>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="82"/>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="182"/>
        <source>Oriel: add {count} object</source>
        <comment>Oriel: add {count} objects</comment>
        <translation>
            <numerusform>Oriel: adicionar {count} objeto</numerusform>
            <numerusform>Oriel: adicionar {count} objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_keeping.py" line="68"/>
        <source>{count} change saved to {file}</source>
        <comment>{count} changes saved to {file}</comment>
        <translation>
            <numerusform>{count} mudança salva em {file}</numerusform>
            <numerusform>{count} mudanças salvas em {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_jobs.py" line="60"/>
        <source>{count} date on one grid</source>
        <comment>{count} dates on one grid</comment>
        <translation>
            <numerusform>{count} data em uma grade</numerusform>
            <numerusform>{count} datas em uma grade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} accepted</source>
        <comment>{count} accepted</comment>
        <translation>
            <numerusform>{count} aprovado</numerusform>
            <numerusform>{count} aprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} rejected</source>
        <comment>{count} rejected</comment>
        <translation>
            <numerusform>{count} rejeitado</numerusform>
            <numerusform>{count} rejeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} not looked at</source>
        <comment>{count} not looked at</comment>
        <translation>
            <numerusform>{count} não visto</numerusform>
            <numerusform>{count} não vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object can be restored.</source>
        <comment>QGIS ended unexpectedly: {count} unsaved objects can be restored.</comment>
        <translation>
            <numerusform>O QGIS encerrou inesperadamente: {count} objeto não salvo pode ser restaurado.</numerusform>
            <numerusform>O QGIS encerrou inesperadamente: {count} objetos não salvos podem ser restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="115"/>
        <source>{count} object restored; save the layer to keep it.</source>
        <comment>{count} objects restored; save the layer to keep them.</comment>
        <translation>
            <numerusform>{count} objeto restaurado; salve a camada para mantê-lo.</numerusform>
            <numerusform>{count} objetos restaurados; salve a camada para mantê-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>{count} polygon. Tick or cross it to teach Oriel.</source>
        <comment>{count} polygons, the surest first. Tick and cross to put them in order.</comment>
        <translation>
            <numerusform>{count} polígono. Aprove-o ou rejeite-o para ensinar o Oriel.</numerusform>
            <numerusform>{count} polígonos, os mais certos primeiro. Aprove e rejeite para ordená-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="257"/>
        <source>{count} place. Click it to go there.</source>
        <comment>{count} places, best first. Click one to go there.</comment>
        <translation>
            <numerusform>{count} local. Clique nele para ir até lá.</numerusform>
            <numerusform>{count} locais, os melhores primeiro. Clique em um para ir até lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_desk.py" line="117"/>
        <source>{count} polygon saved to {file}</source>
        <comment>{count} polygons saved to {file}</comment>
        <translation>
            <numerusform>{count} polígono salvo em {file}</numerusform>
            <numerusform>{count} polígonos salvos em {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_example.py" line="107"/>
        <source>Example: {count} polygon of {layer}</source>
        <comment>Example: {count} polygons of {layer}</comment>
        <translation>
            <numerusform>Exemplo: {count} polígono de {layer}</numerusform>
            <numerusform>Exemplo: {count} polígonos de {layer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="79"/>
        <source>{count} raster could not be indexed. {reasons}</source>
        <comment>{count} rasters could not be indexed. {reasons}</comment>
        <translation>
            <numerusform>{count} raster não pôde ser indexado. {reasons}</numerusform>
            <numerusform>{count} rasters não puderam ser indexados. {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="109"/>
        <source>Delete {count} index? The images stay; searching them again takes longer once.</source>
        <comment>Delete {count} indexes? The images stay; searching them again takes longer once.</comment>
        <translation>
            <numerusform>Excluir {count} índice? As imagens ficam; a próxima busca nelas demora mais, uma vez.</numerusform>
            <numerusform>Excluir {count} índices? As imagens ficam; a próxima busca nelas demora mais, uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="100"/>
        <source>{count} object written to “{name}”.</source>
        <comment>{count} objects written to “{name}”.</comment>
        <translation>
            <numerusform>{count} objeto gravado em “{name}”.</numerusform>
            <numerusform>{count} objetos gravados em “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch.py" line="255"/>
        <source>{count} object saved to “{name}”.</source>
        <comment>{count} objects saved to “{name}”.</comment>
        <translation>
            <numerusform>{count} objeto salvo em “{name}”.</numerusform>
            <numerusform>{count} objetos salvos em “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="45"/>
        <source>{count} object written to “{name}” so far.</source>
        <comment>{count} objects written to “{name}” so far.</comment>
        <translation>
            <numerusform>{count} objeto gravado em “{name}” até agora.</numerusform>
            <numerusform>{count} objetos gravados em “{name}” até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="48"/>
        <source>{count} object so far …</source>
        <comment>{count} objects so far …</comment>
        <translation>
            <numerusform>{count} objeto até agora …</numerusform>
            <numerusform>{count} objetos até agora …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="51"/>
        <source>{count} of {all} object shown.</source>
        <comment>{count} of {all} objects shown.</comment>
        <translation>
            <numerusform>{count} de {all} objeto mostrado.</numerusform>
            <numerusform>{count} de {all} objetos mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="55"/>
        <source>{count} prompt gave none.</source>
        <comment>{count} prompts gave none.</comment>
        <translation>
            <numerusform>{count} indicação não deu nada.</numerusform>
            <numerusform>{count} indicações não deram nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Saved {count} object as {name}.</source>
        <comment>Saved {count} objects as {name}.</comment>
        <translation>
            <numerusform>{count} objeto salvo como {name}.</numerusform>
            <numerusform>{count} objetos salvos como {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source>{count} object: a click refines it, a box adds one.</source>
        <comment>{count} objects: a click refines the one it hits, a box adds one.</comment>
        <translation>
            <numerusform>{count} objeto: um clique o refina, um retângulo adiciona um.</numerusform>
            <numerusform>{count} objetos: um clique refina o que ele toca, um retângulo adiciona um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="86"/>
        <source>{count} object on the map is unsaved: Save still works.</source>
        <comment>{count} objects on the map are unsaved: Save still works.</comment>
        <translation>
            <numerusform>{count} objeto não salvo no mapa: ainda é possível salvar.</numerusform>
            <numerusform>{count} objetos não salvos no mapa: ainda é possível salvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/install_offer.py" line="140"/>
        <source>{first} and {count} more</source>
        <comment>{first} and {count} more</comment>
        <translation>
            <numerusform>{first} e mais {count}</numerusform>
            <numerusform>{first} e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_classes.py" line="82"/>
        <source>{percent} % of {count} example were named rightly by a model that had not seen it.</source>
        <comment>{percent} % of {count} examples were named rightly by a model that had not seen them.</comment>
        <translation>
            <numerusform>{percent} % de {count} exemplo foi nomeado corretamente por um modelo que não o tinha visto.</numerusform>
            <numerusform>{percent} % de {count} exemplos foram nomeados corretamente por um modelo que não os tinha visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_index.py" line="104"/>
        <source>{uri}
{count} place, {model}</source>
        <comment>{uri}
{count} places, {model}</comment>
        <translation>
            <numerusform>{uri}
{count} local, {model}</numerusform>
            <numerusform>{uri}
{count} locais, {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/build_index.py" line="86"/>
        <source>{count} place</source>
        <comment>{count} places</comment>
        <translation>
            <numerusform>{count} local</numerusform>
            <numerusform>{count} locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/clean_outlines.py" line="131"/>
        <source>{count} feature had no polygon or nothing was left of it</source>
        <comment>{count} features had no polygon or nothing was left of them</comment>
        <translation>
            <numerusform>{count} feição não tinha polígono ou nada restou dela</numerusform>
            <numerusform>{count} feições não tinham polígono ou nada restou delas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="190"/>
        <source>{count} window</source>
        <comment>{count} windows</comment>
        <translation>
            <numerusform>{count} janela</numerusform>
            <numerusform>{count} janelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="191"/>
        <source>{count} prompt</source>
        <comment>{count} prompts</comment>
        <translation>
            <numerusform>{count} indicação</numerusform>
            <numerusform>{count} indicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/replay.py" line="133"/>
        <source>{made} of {all} object made again, mean intersection over union with the saved one {iou}</source>
        <comment>{made} of {all} objects made again, mean intersection over union with the saved ones {iou}</comment>
        <translation>
            <numerusform>{made} de {all} objeto refeito, interseção sobre união média com o salvo {iou}</numerusform>
            <numerusform>{made} de {all} objetos refeitos, interseção sobre união média com os salvos {iou}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="108"/>
        <source>{count} raster</source>
        <comment>{count} rasters</comment>
        <translation>
            <numerusform>{count} raster</numerusform>
            <numerusform>{count} rasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="109"/>
        <source>{count} date</source>
        <comment>{count} dates</comment>
        <translation>
            <numerusform>{count} data</numerusform>
            <numerusform>{count} datas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="110"/>
        <source>Given were {layers} and {dates}: give one date a raster.</source>
        <translation>Foram dados {layers} e {dates}: dê uma data por raster.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for training</source>
        <comment>{count} chips for training</comment>
        <translation>
            <numerusform>{count} recorte para treinamento</numerusform>
            <numerusform>{count} recortes para treinamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for validation</source>
        <comment>{count} chips for validation</comment>
        <translation>
            <numerusform>{count} recorte para validação</numerusform>
            <numerusform>{count} recortes para validação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip left out between the two</source>
        <comment>{count} chips left out between the two</comment>
        <translation>
            <numerusform>{count} recorte deixado de fora entre os dois</numerusform>
            <numerusform>{count} recortes deixados de fora entre os dois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} object without a place on the imagery</source>
        <comment>{count} objects without a place on the imagery</comment>
        <translation>
            <numerusform>{count} objeto sem lugar na imagem</numerusform>
            <numerusform>{count} objetos sem lugar na imagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="246"/>
        <source>“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.</source>
        <comment>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</comment>
        <translation>
            <numerusform>“{name}” contém polígonos simples e este objeto tem {count} parte: escolha uma camada multipolígono.</numerusform>
            <numerusform>“{name}” contém polígonos simples e este objeto tem {count} partes: escolha uma camada multipolígono.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>lowers the score</source>
        <translation>reduz a pontuação</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>hardly matters</source>
        <translation>quase não importa</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises the score</source>
        <translation>aumenta a pontuação</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises it most</source>
        <translation>é o que mais a aumenta</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="155"/>
        <source>Stopped. Press Compare to begin again.</source>
        <translation>Parado. Pressione Comparar para recomeçar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="163"/>
        <source>Trying the network</source>
        <translation>Testando a rede</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="41"/>
        <source>{report}; left as they are</source>
        <translation>{report}; mantidas como estão</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="54"/>
        <source>Saving the classes</source>
        <translation>Salvando as classes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>destroyed ({sure})</source>
        <translation>destruído ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>damaged ({sure})</source>
        <translation>danificado ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="70"/>
        <source>Choose the network or its card (.json) first.</source>
        <translation>Escolha antes a rede ou a sua ficha (.json).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="76"/>
        <source>No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.</source>
        <translation>Não há rede ao lado da ficha “{name}”: coloque-a ali como {wanted} ou com outra das extensões {suffixes}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="84"/>
        <source>trying it on made-up pictures</source>
        <translation>testando-a com imagens inventadas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>segmentation network</source>
        <translation>rede de segmentação</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>change network</source>
        <translation>rede de mudanças</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes before</source>
        <translation>classes antes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes after</source>
        <translation>classes depois</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="93"/>
        <source>transitions</source>
        <translation>transições</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name})</source>
        <translation>Rede treinada ({name})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="161"/>
        <source>The imagery has no data in this area; choose another area.</source>
        <translation>A imagem não tem dados nesta área; escolha outra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="92"/>
        <source>Looking for {words}</source>
        <translation>Procurando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="148"/>
        <source>“{noun}” as described: {count}, the best fit first.</source>
        <translation>“{noun}” conforme descrito: {count}, do que melhor se ajusta ao pior.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="150"/>
        <source>No “{noun}” is as described.</source>
        <translation>Nenhum “{noun}” é conforme descrito.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="154"/>
        <source>Others of its kind, drawn in grey: {count}.</source>
        <translation>Outros do mesmo tipo, em cinza: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="162"/>
        <source>“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”.</source>
        <translation>“{text}” é uma frase: pressione Realçar para contornar o que ela designa. Locais são achados por palavras: “{noun}”.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="77"/>
        <source>Explaining a hit</source>
        <translation>Explicando um resultado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="89"/>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="100"/>
        <source>The example</source>
        <translation>O exemplo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="101"/>
        <source>{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.</source>
        <translation>{words} pontua {score:.2f} aqui, {without:.2f} sem a parte mais forte, {empty:.2f} sem nenhuma.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="102"/>
        <source>Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}.</source>
        <translation>Melhores partes retiradas primeiro: {deletion:.2f} (acaso 0.5, menos é melhor); devolvidas primeiro: {insertion:.2f}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="108"/>
        <source>This explains the model&apos;s score, not the world.</source>
        <translation>Isto explica a pontuação do modelo, não o mundo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="111"/>
        <source>Not both are better than chance: do not rely on it.</source>
        <translation>Nem ambos são melhores que o acaso: não confie nisto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="270"/>
        <source>Taken back; “Save all” saves them again.</source>
        <translation>Retirados; “Salvar tudo” salva-os novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="109"/>
        <source>Say how damaged each one is</source>
        <translation>Dizer o quanto cada um está danificado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="111"/>
        <source>Intact, damaged or destroyed between the dates; a first guess for people to check</source>
        <translation>Intacto, danificado ou destruído entre as datas; uma primeira estimativa para as pessoas conferirem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="24"/>
        <source>Choose a network or its card</source>
        <translation>Escolher uma rede ou a sua ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="25"/>
        <source>Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)</source>
        <translation>Redes e fichas (*.json *.pt *.pth *.torchscript *.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="26"/>
        <source>network.pt, network.onnx or its card</source>
        <translation>network.pt, network.onnx ou a sua ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="27"/>
        <source>A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.</source>
        <translation>Uma rede TorchScript ou ONNX com a sua ficha (JSON) ao lado. Escolha somente redes em que você confia.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="20"/>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="24"/>
        <source>Off: the layers are compared as they are, where they are</source>
        <translation>Desligado: as camadas são comparadas como estão e onde estão</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Learned network</source>
        <translation>Rede treinada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="87"/>
        <source>Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)</source>
        <translation>Salvar os objetos como camada de polígonos, a evidência ou as classes como rasters, e tabelas (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="31"/>
        <source>Area of all that was one class and is another, also where no object was drawn</source>
        <translation>Área de tudo o que era uma classe e é outra, também onde nenhum objeto foi desenhado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>✓ Like this</source>
        <translation>✓ Como isto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Show what each object in the chosen place adds to its score, as a layer with figures</source>
        <translation>Mostrar o que cada objeto do local escolhido acrescenta à pontuação, como camada com valores</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="40"/>
        <source>Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter) begins the next class: the answer is a class map. A phrase in English, like “largest white ship near the pier”, outlines the objects that it means. Enter: highlight.</source>
        <translation>Palavras a procurar (em inglês): “,” separa sinônimos, “-” diz o que não achar. “;” ou uma nova linha (Shift+Enter) inicia a próxima classe: a resposta é um mapa de classes. Uma frase em inglês, como “largest white ship near the pier”, contorna os objetos que ela designa. Enter: realçar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="48"/>
        <source>Finds what changed and names what each place was and is, out of a list of classes (words separated by semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the table of areas sums all that was one class and is another, also where no object was drawn. The class rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they lie on one grid, and differ only where the pair shows change.

Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES=&apos;building; bare soil; tree&apos; OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</source>
        <translation>Encontra o que mudou e nomeia o que cada local era e é, a partir de uma lista de classes (palavras em inglês separadas por ponto e vírgula, sinônimos após vírgulas). A tabela soma os objetos e as suas áreas por origem, destino e tipo; a tabela de áreas soma tudo o que era uma classe e é outra, também onde nenhum objeto foi desenhado. Os rasters de classes são 0 onde nenhuma classe se destaca claramente, depois 1, 2 ... na ordem da lista, 255 = sem dados; ficam na mesma grade e só diferem onde o par mostra mudança.

Posteriores das palavras contra rivais que ambas as datas compartilham: conforme SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree' OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table of areas</source>
        <translation>Tabela de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="152"/>
        <source>Trying {name}</source>
        <translation>Testando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="74"/>
        <source>needs {package}</source>
        <translation>precisa de {package}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="80"/>
        <source>your own</source>
        <translation>próprio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="89"/>
        <source>Your own file; it is refused where it has changed since you added it.</source>
        <translation>O seu próprio arquivo; é recusado se mudou desde que você o adicionou.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="92"/>
        <source>Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).</source>
        <translation>Precisa do pacote Python {package}, que o Oriel não instala: veja o guia (F1, Modelos).</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="61"/>
        <source>Add your own…</source>
        <translation>Adicionar o seu…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="92"/>
        <source>A model of your own</source>
        <translation>Um modelo próprio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="42"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="46"/>
        <source>QuickGELU (OpenAI’s CLIP and its children)</source>
        <translation>QuickGELU (CLIP da OpenAI e derivados)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="54"/>
        <source>Outlines: Segment Anything or MobileSAM</source>
        <translation>Contornos: Segment Anything ou MobileSAM</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="55"/>
        <source>Outlines: SAM 2.1 (needs the package sam2)</source>
        <translation>Contornos: SAM 2.1 (precisa do pacote sam2)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="56"/>
        <source>Words: CLIP of open_clip</source>
        <translation>Palavras: CLIP do open_clip</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="64"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="65"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="66"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="67"/>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="70"/>
        <source>The file is tried first, which takes some seconds; no code from it is run.</source>
        <translation>O arquivo é testado antes, o que leva alguns segundos; nenhum código dele é executado.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Rose</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Fell</source>
        <translation>Diminuído</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_jobs.py" line="123"/>
        <source>{windows} windows, about {minutes} min, at most {disk} MB of disk</source>
        <translation>{windows} janelas, cerca de {minutes} min, no máximo {disk} MB de disco</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="46"/>
        <source>{count} px²</source>
        <translation>{count} px²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="45"/>
        <source>building; tree; car</source>
        <translation>building; tree; car</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="46"/>
        <source>Each object is named by the word that fits best; empty: the present class</source>
        <translation>Cada objeto recebe o nome da palavra (em inglês) que melhor se ajusta; vazio: a classe atual</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="51"/>
        <source>Least size</source>
        <translation>Tamanho mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="52"/>
        <source>Largest size</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="69"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="73"/>
        <source>Use all bands</source>
        <translation>Usar todas as bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="76"/>
        <source>Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer</source>
        <translation>Analisar também as bandas além das três mostradas (infravermelho próximo ...): mais seguro, e demora mais</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="48"/>
        <source>What is outlined: objects or parts, sizes, words that name them</source>
        <translation>O que é contornado: objetos ou partes, tamanhos, palavras que os nomeiam</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="68"/>
        <source>The output cannot be written ({error}): make room or make its folder reachable, then start again.</source>
        <translation>A saída não pode ser gravada ({error}): libere espaço ou torne a pasta acessível e inicie de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="45"/>
        <source>Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown count too: as composites of their own, and as normalised differences (NDVI and its like).

Multinomial logistic regression on the model&apos;s tokens; groups by k-means (Lloyd 1982, Arthur and Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</source>
        <translation>Pontos ou polígonos com uma classe, pelo menos dois de cada classe, tornam-se um raster de classes 1, 2 ... (255 = sem dados); ACCURACY é a parcela de exemplos que um modelo que não os tinha visto nomeou corretamente. Sem exemplos, são mapeados GROUPS grupos de locais parecidos, o maior primeiro. As bandas além das três mostradas também contam: como composições próprias e como diferenças normalizadas (NDVI e similares).

Regressão logística multinomial sobre os tokens do modelo; grupos por k-means (Lloyd 1982, Arthur e Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="65"/>
        <source>Use all bands, not only those shown</source>
        <translation>Usar todas as bandas, não só as mostradas</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="50"/>
        <source>Oriel: label polygons</source>
        <translation>Oriel: rotular polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="58"/>
        <source>“{name}” refused the labels: save or undo its other changes and try again.</source>
        <translation>“{name}” recusou os rótulos: salve ou desfaça as outras alterações e tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Extended</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_clicks.py" line="56"/>
        <source>Type the name of the class first, then click its examples on the map.</source>
        <translation>Digite primeiro o nome da classe e depois clique nos exemplos no mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="130"/>
        <source>Repairing the index</source>
        <translation>Reparando o índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="54"/>
        <source>Choose a layer with polygons to label.</source>
        <translation>Escolha uma camada com polígonos para rotular.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="59"/>
        <source>“{name}” has no polygon on the imagery: choose another layer.</source>
        <translation>“{name}” não tem nenhum polígono sobre a imagem: escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="63"/>
        <source>Labelling polygons</source>
        <translation>Rotulando polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="72"/>
        <source>The layer with the polygons is gone; add it again and label it once more.</source>
        <translation>A camada com os polígonos sumiu; adicione-a de novo e rotule outra vez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_label.py" line="82"/>
        <source>{count} polygon labelled: {where}</source>
        <comment>{count} polygons labelled: {where}</comment>
        <translation>
            <numerusform>{count} polígono rotulado: {where}</numerusform>
            <numerusform>{count} polígonos rotulados: {where}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="89"/>
        <source>fields {fields} of “{layer}”, which is not saved yet.</source>
        <translation>campos {fields} de “{layer}”, que ainda não foi salva.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="95"/>
        <source>“{layer}” is read-only, so a copy was made.</source>
        <translation>“{layer}” é somente leitura, por isso foi feita uma cópia.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="111"/>
        <source>An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another.</source>
        <translation>Um exemplo não está sobre nenhuma imagem deste projeto: adicione “{name}”, sobre a qual foi feito, ou escolha outro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="115"/>
        <source>An example lies on no imagery of this project: add what it was made on, or choose another.</source>
        <translation>Um exemplo não está sobre nenhuma imagem deste projeto: adicione a imagem sobre a qual foi feito ou escolha outro.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Make the damaged parts of the indexes again, in the background</source>
        <translation>Refazer em segundo plano as partes danificadas dos índices</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="27"/>
        <source>Polygons that get a word each: the selected ones, or all</source>
        <translation>Polígonos que recebem uma palavra cada: os selecionados ou todos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Label polygons</source>
        <translation>Rotular polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Give each polygon the best of the words above (“;” between them), how likely it is and by how much, as attributes: in the layer, which is not saved yet, or in a copy where it is read-only</source>
        <translation>Dá a cada polígono a melhor das palavras acima (“;” entre elas), sua probabilidade e sua vantagem, como atributos: na camada, que ainda não é salva, ou em uma cópia se for somente leitura</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="41"/>
        <source>Label my polygons with the words</source>
        <translation>Rotular meus polígonos com as palavras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="53"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="54"/>
        <source>Class of the examples that are clicked next</source>
        <translation>Classe dos próximos exemplos clicados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Click on map</source>
        <translation>Clicar no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Each click on the map is an example of this class, in a temporary layer; Backspace takes it back</source>
        <translation>Cada clique no mapa é um exemplo desta classe, em uma camada temporária; Backspace desfaz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Tolerance (pixels)</source>
        <translation>Tolerância (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="91"/>
        <source>{layer} labels</source>
        <translation>{layer} rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>{share} left out as cloudy, hazy or blurred</source>
        <translation>{share} deixado de fora por nuvens, névoa ou desfoque</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>nothing is cloudy, hazy or blurred</source>
        <translation>nada está com nuvens, névoa ou desfoque</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="56"/>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="58"/>
        <source>Saving the dates</source>
        <translation>Salvando as datas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="58"/>
        <source>Tie points</source>
        <translation>Pontos de ligação</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name}) and Oriel</source>
        <translation>Rede treinada ({name}) e Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="66"/>
        <source>Time series ({what})</source>
        <translation>Série temporal ({what})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_heat.py" line="41"/>
        <source>Following the image&apos;s edges</source>
        <translation>Seguindo as bordas da imagem</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="51"/>
        <source>Indexing many rasters</source>
        <translation>Indexando muitos rasters</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="103"/>
        <source>Lists of items (*.json *.geojson)</source>
        <translation>Listas de itens (*.json *.geojson)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="104"/>
        <source>List of rasters</source>
        <translation>Lista de rasters</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="135"/>
        <source>Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to make it again, or delete the index.</source>
        <translation>Não reparado: {names}. Escolha essa camada como imagem, tal como foi indexada, e pressione “Indexar camada” para refazer o índice, ou exclua-o.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="101"/>
        <source>unknown layer</source>
        <translation>camada desconhecida</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="98"/>
        <source>So far in view; the rest of the area follows.</source>
        <translation>Até agora na vista; o resto da área vem a seguir.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_values.py" line="81"/>
        <source>{share} is left out: clouds, haze or blur.</source>
        <translation>{share} fica de fora: nuvens, névoa ou desfoque.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="54"/>
        <source>“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or make room and start again; the windows that are done are kept.</source>
        <translation>Não foi possível gravar “{name}” ({error}). O que foi recusado fica no mapa: salve-o em outro lugar, ou libere espaço e comece de novo; as janelas prontas são mantidas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="76"/>
        <source>“{name}” has changes that are not saved: save or undo them, then take the objects back.</source>
        <translation>“{name}” tem alterações não salvas: salve-as ou desfaça-as e depois retire os objetos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="102"/>
        <source>That many are past Ctrl+Z.</source>
        <translation>São demais para Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="103"/>
        <source>Take all back</source>
        <translation>Retirar todos</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="114"/>
        <source>{count} object taken back.</source>
        <comment>{count} objects taken back.</comment>
        <translation>
            <numerusform>{count} objeto retirado.</numerusform>
            <numerusform>{count} objetos retirados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Other models</source>
        <translation>Outros modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="36"/>
        <source>Weigh in Oriel&apos;s own comparison</source>
        <translation>Levar em conta a comparação do Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="38"/>
        <source>The network&apos;s answer counts 60 %, Oriel&apos;s own 40 %: it decides where the network is unsure</source>
        <translation>A resposta da rede vale 60 %, a do Oriel 40 %: esta decide onde a rede está em dúvida</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="25"/>
        <source>Places that are cloudy, hazy or blurred at either date count as not compared; takes longer</source>
        <translation>Locais com nuvens, névoa ou desfoque em uma das datas contam como não comparados; demora mais</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="76"/>
        <source>Add a layer of the places by which the dates were aligned: green ones agree</source>
        <translation>Adicionar uma camada com os locais pelos quais as datas foram alinhadas: os verdes concordam</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="77"/>
        <source>Show tie points</source>
        <translation>Mostrar pontos de ligação</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="34"/>
        <source>What is to have changed for good</source>
        <translation>O que deve ter mudado de vez</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Band values (no model)</source>
        <translation>Valores de banda (sem modelo)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="43"/>
        <source>new buildings</source>
        <translation>new buildings</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="44"/>
        <source>Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”</source>
        <translation>Desde quando cada um existe ou sumiu, em inglês: “new buildings”, “trees lost”, “water”</translation>
    </message>
    <message>
        <location filename="../plugin/processing/leaving_out.py" line="25"/>
        <source>Leave out clouds, haze and blur</source>
        <translation>Deixar de fora nuvens, névoa e desfoque</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>Index the rasters of a list of items: a JSON file, like a STAC item</source>
        <translation>Indexar os rasters de uma lista de itens: um arquivo JSON, como um item STAC</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="69"/>
        <source>Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright bare ground can look like haze</source>
        <translation>Não procurar onde a imagem tem nuvens, névoa ou desfoque; para isso a área é vista uma vez. Solo exposto claro pode parecer névoa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="39"/>
        <source>Writes the second raster on the grid that it shares with the first, moved by what tie points agree on, and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can be written on it too. The report says how far the rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).

Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</source>
        <translation>Grava o segundo raster na grade que ele compartilha com o primeiro, deslocado conforme o que os pontos de ligação indicam, e girado, escalado e cisalhado onde eles o provam, com os seus próprios valores de banda. A grade é a do raster mais grosseiro, recortada ao que ambos cobrem; o primeiro também pode ser gravado nela. O relatório diz quanto os rasters distavam e com que certeza; os pontos de ligação podem ser obtidos como camada: deslocamento (dx, dy), quanto cada um se afasta do acordado (residual), em pixels, e se concorda (inlier).

Correlação de fase de gradientes, picos por DFT com produto de matrizes: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="48"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them: “new buildings; trees lost; building -&gt; bare soil”. The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.

A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and names are drawn as ever.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compara dois rasters do mesmo lugar, quaisquer que sejam o SRC e a resolução: alinha-os e traça o que mudou. Com palavras (em inglês), só as mudanças que lhes dizem respeito: “new buildings; trees lost; building -&gt; bare soil”. Os polígonos ficam no SRC do raster com os pixels maiores, em cuja grade ambos são comparados.

Uma rede treinada sua (veja “Executar uma rede treinada”) pode dar a pontuação; contornos e nomes são traçados como sempre.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Learned network that gives the score</source>
        <translation>Rede treinada que dá a pontuação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="62"/>
        <source>Weigh in Oriel&apos;s own comparison (40 %)</source>
        <translation>Levar em conta a comparação do Oriel (40 %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="102"/>
        <source>A learned network answers without words: leave either the words or the network empty.</source>
        <translation>Uma rede treinada responde sem palavras: deixe vazias as palavras ou a rede.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="192"/>
        <source>{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk</source>
        <translation>{windows}, no máximo {prompts}: cerca de {minutes} min e no máximo {disk} MB de disco</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="57"/>
        <source>Compares three or more rasters of one place and tells since when each place is as it is: “until” is the last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one date.

Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in oriel:spectralchange. Band values and indices need no PyTorch.

Change point by least squares: Scott and Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</source>
        <translation>Compara três ou mais rasters de um lugar e diz desde quando cada local está como está: “until” é a última data do estado antigo, “since” a primeira do novo, “lasting” é 1 onde o estado novo foi visto em duas datas ou mais. O que é passageiro (nuvens, enchentes) fica de fora. As datas vêm das camadas, ou são dadas na ordem delas, separadas por vírgulas; são ordenadas como texto (2019-05-01). O raster contém o número da primeira data após a mudança, 0 = nenhuma, 255 = sem dados. Com dois rasters, todas as mudanças têm a mesma data.

As palavras (em inglês, “new buildings; trees lost”) são datadas por onde as suas coisas estão em cada data; um índice espectral pelos seus valores, “kind” é então “rise” ou “fall”, e as bandas de que precisa são nomeadas como em oriel:spectralchange. Valores de banda e índices não precisam de PyTorch.

Ponto de mudança por mínimos quadrados: Scott e Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="78"/>
        <source>Words, e.g. new buildings</source>
        <translation>Palavras (em inglês), p. ex. new buildings</translation>
    </message>
</context>
</TS>
