<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="88"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>El mapa no muestra nada de la capa de imagen: haga zoom a ella o elija toda la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="143"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Este lugar del mapa no se puede expresar en {crs}: elija un lugar sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="109"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="87"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>«{path}» no se puede mostrar: el archivo falta o está dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>El trabajo en curso no se puede proteger contra un cierre inesperado en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="163"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>El tono y la saturación del estilo de la capa no se tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Añada o elija una capa de imagen: Oriel trabaja con rásteres.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>«{name}» no es una capa ráster: elija una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>«{name}» no se puede leer: repare su fuente de datos en el árbol de capas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="174"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>QGIS dibuja esta capa para Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>Oriel ve esta capa tal como la dibuja QGIS, debido a su estilo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>«{name}» solo puede ser dibujada por QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Esta capa no tiene SRC: los tamaños están en unidades de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>La capa se ha eliminado: elija otra capa de imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} píxeles son demasiados para dibujarlos de una vez: acerque el zoom.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>«{name}» no se dibujó en {seconds:g} s: compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>«{name}» no se pudo dibujar ({error}): compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="109"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>La capa de destino ya no existe: elija otra o un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="111"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>«{name}» no contiene polígonos: elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="114"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>«{name}» es de solo lectura: elija otra capa o un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>«{path}» ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="135"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>No se puede escribir en la carpeta «{path}»: elija otra.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>«{path}» no se pudo crear ({error}): ¿el disco está lleno o protegido contra escritura?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="69"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>«{name}» no se puede editar ahora: quizá otro programa u otra capa la tiene bloqueada.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="188"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>«{name}» rechazó el objeto: revise sus restricciones o elija un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="80"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>«{name}» no se puede editar ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="208"/>
        <source>Oriel: take back</source>
        <translation>Oriel: retirar</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="212"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>«{name}» ya no contiene el objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="225"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>«{name}» no se pudo escribir ({error}). Los objetos siguen en el mapa: libere el archivo y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="73"/>
        <source>Change</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="132"/>
        <source>Aligning the dates</source>
        <translation>Alineando las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="144"/>
        <source>Comparing the dates</source>
        <translation>Comparando las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="161"/>
        <source>Outlining</source>
        <translation>Trazando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="185"/>
        <source>Pictures of changes</source>
        <translation>Imágenes de los cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="47"/>
        <source>Saving the evidence</source>
        <translation>Guardando la evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="59"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Antes y Después son ambos «{name}»: elija dos capas distintas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="64"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Escriba qué buscar, por ejemplo «new buildings» o «trees lost» (en inglés).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="34"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>«{name}» solo puede ser dibujada por QGIS; expórtela como GeoTIFF para compararla.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="193"/>
        <source>No change at this sensitivity.</source>
        <translation>Ningún cambio con esta sensibilidad.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Aparecido</translation>
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
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="88"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS se cerró inesperadamente: sus últimas indicaciones se pueden restaurar.</translation>
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
        <translation>Resaltando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="158"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="159"/>
        <source>Held against: {rivals}.</source>
        <translation>Contrastado con: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="183"/>
        <source>Drawing outlines</source>
        <translation>Dibujando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="251"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nada alcanza este umbral; muévalo a la izquierda.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="247"/>
        <source>Searching places</source>
        <translation>Buscando lugares</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="171"/>
        <source>Pictures of places</source>
        <translation>Imágenes de los lugares</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="142"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Aún no hay nada de lo que quitar: haga clic izquierdo en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="190"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Aún no hay nada que guardar: haga clic en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Nothing left to take back.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="206"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Retirado; Enter lo guarda de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="214"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Borrado; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="257"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>La imagen ya no está; los contornos del mapa se conservan y se pueden guardar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="126"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Elija arriba la imagen de este objeto y vuelva a abrirlo para modificarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="108"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Estos contornos pertenecen a imágenes distintas: guárdelos uno tras otro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="118"/>
        <source>Changing the outline</source>
        <translation>Modificando el contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="139"/>
        <source>Drawing the outline</source>
        <translation>Dibujando el contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="174"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>No se encontró nada aquí: haga clic en el centro del objeto o arrastre un recuadro a su alrededor.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="187"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>No quedaría nada del objeto: Esc lo quita del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="191"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>La línea no corta el objeto: trácela de fuera a fuera.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>Para combinar hacen falta dos contornos en el mapa: arrastre primero un recuadro alrededor de otro objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Aún no hay nada que modificar: haga clic en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Los clics van a otra herramienta de mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Haga clic en un objeto guardado para refinarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc: volver</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>El botón izquierdo pinta, el derecho borra.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]: tamaño del pincel · B: listo · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Arrastre una línea a través del objeto para cortarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X: volver · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Haga clic en un objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Arrastrar: recuadro · Shift+arrastrar: rodearlo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Buscando el contorno; más clics lo refinan.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Esc: clear</source>
        <translation>Esc: borrar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="68"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: guardar como {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="75"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: combinar · Esc: borrar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="80"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: contorno {shown} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="81"/>
        <source>Left click adds, right click takes away.</source>
        <translation>El clic izquierdo añade, el derecho quita.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Analizando la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="118"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>El objeto guardado ya no está en su capa; su contorno vuelve a estar en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="133"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nada que reabrir: elija en «Guardar en» la capa que contiene el objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="138"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>No hay ningún objeto guardado aquí: ponga el puntero sobre un objeto de «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="74"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Ocurrió algo inesperado: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="178"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="175"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="196"/>
        <source>The imagery changed</source>
        <translation>La imagen ha cambiado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="197"/>
        <source>Imagery not supported</source>
        <translation>Imagen no compatible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="198"/>
        <source>Imagery cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="199"/>
        <source>A Python package is missing</source>
        <translation>Falta un paquete de Python</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="200"/>
        <source>No memory or device</source>
        <translation>Sin memoria o dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="201"/>
        <source>Model cannot be used</source>
        <translation>El modelo no se puede usar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="202"/>
        <source>Cache cannot be used</source>
        <translation>La caché no se puede usar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="203"/>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="208"/>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>The later image</source>
        <translation>La imagen posterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="53"/>
        <source>Swap the dates</source>
        <translation>Intercambiar las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Any change</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Only …</source>
        <translation>Solo …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Spectral (no model)</source>
        <translation>Espectral (sin IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="45"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="46"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Palabras en inglés: «new …» solo lo aparecido, «… lost» solo lo desaparecido, sin más ambos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="70"/>
        <source>Whole overlap</source>
        <translation>Solape</translation>
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
        <translation>A la derecha: también cuentan los cambios más débiles; nada se recalcula</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="88"/>
        <source>Save as layers</source>
        <translation>Guardar como capas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="155"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="165"/>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Cambiar el color de esta clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Quitar esta clase de la lista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Los objetos guardados reciben esta clase. Las teclas 1 a 9 eligen en el mapa; F2 cambia el nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="138"/>
        <source>new class</source>
        <translation>clase nueva</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="149"/>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="36"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Imagen con la que se trabaja; sigue a la capa activa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="65"/>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="44"/>
        <source>Model and device; click for the options</source>
        <translation>Modelo y dispositivo; haga clic para ver las opciones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="84"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Este QGIS usa Python {version}; Oriel necesita 3.10 o posterior: instale QGIS 3.34 o posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="190"/>
        <source>Install command</source>
        <translation>Comando de instalación</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="114"/>
        <source>Folder of Python packages</source>
        <translation>Carpeta de paquetes de Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="85"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} en espera)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} s left</source>
        <translation>quedan {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="113"/>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="90"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="92"/>
        <source>where Oriel expects it</source>
        <translation>donde Oriel lo espera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="95"/>
        <source>in the QGIS profile</source>
        <translation>en el perfil de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="96"/>
        <source>QGIS&apos;s own Python</source>
        <translation>el Python de QGIS</translation>
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
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="110"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="111"/>
        <source>Cache on disk</source>
        <translation>Caché en disco</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="112"/>
        <source>Cache folder</source>
        <translation>Carpeta de caché</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="113"/>
        <source>Longest wait for web layers</source>
        <translation>Espera máxima para capas web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="116"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Todo se ejecuta en este equipo; ninguna imagen sale de él.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="46"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Izquierda: pocas esquinas. Derecha: sigue cada píxel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Right angles</source>
        <translation>Ángulos rectos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Lados rectos y esquinas a escuadra, para edificios</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contorno redondeado, para árboles, agua y campos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="56"/>
        <source>Holes smaller than this are closed</source>
        <translation>Los huecos menores se cierran</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="57"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Las partes menores se descartan</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="66"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Huecos hasta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Parte mínima</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Aceptar el lugar elegido: los parecidos suben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>✗ Not this</source>
        <translation>✗ Esto no</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rechazar el lugar elegido: los parecidos bajan</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save as layer</source>
        <translation>Guardar como capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="46"/>
        <source>Whole layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Pintar dónde se encuentran las palabras, como mapa de calor (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Ver lugares</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="60"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Qué seguridad debe tener un lugar para ser un polígono; los contornos cambian al instante</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="60"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Dibujar contornos nítidos y guardarlos como capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="103"/>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="124"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Guarda en la capa lo que hay en pantalla (Enter o S en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Retira la última indicación, después el último objeto guardado (Ctrl+Z en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Quita del mapa todos los contornos sin guardar (Esc en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Siguiente candidato</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Muestra el siguiente contorno candidato (Tab en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Hace un solo objeto de todos los contornos en pantalla (M en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Trazar una línea a través del objeto para cortarlo en dos (X en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Pintar con el botón izquierdo, borrar con el derecho (B en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Agrandar el contorno un píxel (] en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Reducir el contorno un píxel ([ en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Hacer clic en un objeto guardado para refinarlo (E con el puntero encima)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Radio del pincel en pantalla ([ y ] en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>Guardar {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="31"/>
        <source>Point at the map again</source>
        <translation>Volver a señalar en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="33"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Hay otra herramienta de mapa activa; con esto los clics en el mapa vuelven a segmentar objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="28"/>
        <source>New GeoPackage</source>
        <translation>GeoPackage nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Elegir el archivo nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>New GeoPackage for objects</source>
        <translation>GeoPackage nuevo para objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="89"/>
        <source>beside the imagery or the project</source>
        <translation>junto a la imagen o al proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="90"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Los objetos guardados se añaden a esta capa.
GeoPackage nuevo: {where}, en el SRC de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="95"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Elegir el archivo de un GeoPackage nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="47"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Señalar, consultar y comparar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="98"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Faltan los paquetes de Oriel: abra el panel de Oriel para instalarlos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="124"/>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="45"/>
        <source>Find change</source>
        <translation>Encontrar cambios</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="29"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="30"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="59"/>
        <source>Only what these words name</source>
        <translation>Solo lo que nombran estas palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="66"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="84"/>
        <source>Remove shift and differences of light</source>
        <translation>Eliminar desplazamiento y diferencias de luz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="71"/>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="44"/>
        <source>Highlight words</source>
        <translation>Resaltar palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="64"/>
        <source>Sharp outlines by the model</source>
        <translation>Contornos nítidos con el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="65"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Segment from prompts</source>
        <translation>Segmentar a partir de indicaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="63"/>
        <source>Points or boxes</source>
        <translation>Puntos o recuadros</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="68"/>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="67"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="92"/>
        <source>loading PyTorch, once a session</source>
        <translation>cargando PyTorch, una vez por sesión</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="46"/>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="50"/>
        <source>change</source>
        <translation>cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="216"/>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="64"/>
        <source>The chosen polygon lies beside the imagery: draw or select one on it.</source>
        <translation>El polígono elegido está fuera de la imagen: dibuje o seleccione uno sobre ella.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="68"/>
        <source>No area is drawn yet: press ✎ and draw it on the map, or choose another area.</source>
        <translation>Aún no hay ningún área dibujada: pulse ✎ y dibújela en el mapa, o elija otra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="77"/>
        <source>No polygon is selected: select some in a polygon layer, or choose another area.</source>
        <translation>No hay ningún polígono seleccionado: seleccione alguno en una capa de polígonos o elija otra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="150"/>
        <source>Learning the objects</source>
        <translation>Aprendiendo los objetos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="235"/>
        <source>Swiping needs both layers in the project: add them again.</source>
        <translation>Para deslizar hacen falta las dos capas en el proyecto: añádalas de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="48"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="51"/>
        <source>Saving the table</source>
        <translation>Guardando la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="78"/>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="80"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>Report: {file}</source>
        <translation>Informe: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>The report is in {file}; no browser could be opened.</source>
        <translation>El informe está en {file}; no se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="63"/>
        <source>The polygon layer is gone: choose another one.</source>
        <translation>La capa de polígonos ya no existe: elija otra.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="72"/>
        <source>No polygon of “{name}” lies on the image: choose another layer or image.</source>
        <translation>Ningún polígono de «{name}» está sobre la imagen: elija otra capa u otra imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="66"/>
        <source>Choose the polygon layer to check; add one to the project first if there is none.</source>
        <translation>Elija la capa de polígonos que se va a comprobar; si no hay ninguna, añada antes una al proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="83"/>
        <source>⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.</source>
        <translation>⚠ Antes ({before}) es posterior a Después ({after}): intercámbielas con ⇅, o «nuevo» significará «desaparecido».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="86"/>
        <source>⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.</source>
        <translation>⚠ «{name}» no tiene SRC: asígnelo en las propiedades de la capa; sin él no se sabe dónde está.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="89"/>
        <source>⚠ Both layers show the same file: they can only differ in the bands that are shown.</source>
        <translation>⚠ Las dos capas muestran el mismo archivo: solo pueden diferir en las bandas que se muestran.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="95"/>
        <source>Tick three or more layers; for two dates choose “Any change”.</source>
        <translation>Marque tres capas o más; para dos fechas elija «Cualquier cambio».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="98"/>
        <source>“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.</source>
        <translation>«{name}» no tiene fecha: póngala en su nombre (2021-05-31) o en sus propiedades temporales.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} square pixels</source>
        <translation>{area:,.0f} píxeles cuadrados</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="233"/>
        <source>By area: {parts}</source>
        <translation>Por área: {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="51"/>
        <source>on the map, not on the image</source>
        <translation>en el mapa, no en la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="52"/>
        <source>on the image, not on the map</source>
        <translation>en la imagen, no en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="53"/>
        <source>drawn differently on the map</source>
        <translation>dibujado de otra forma en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="54"/>
        <source>{pixels:.1f} px beside its place on the map</source>
        <translation>a {pixels:.1f} px de su lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="204"/>
        <source>seen at the last date only</source>
        <translation>visto solo en la última fecha</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="230"/>
        <source>Type two or more classes to tell apart, separated by commas.</source>
        <translation>Escriba dos o más clases que distinguir, en inglés, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="162"/>
        <source>{until} – {since}</source>
        <translation>{until} – {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="144"/>
        <source>between {until} and {since}</source>
        <translation>entre {until} y {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="179"/>
        <source>Reading pictures</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="56"/>
        <source>Only “{text}”</source>
        <translation>Solo «{text}»</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="53"/>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="59"/>
        <source>From {was} to {became}</source>
        <translation>De {was} a {became}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="61"/>
        <source>Spectral change ({method})</source>
        <translation>Cambio espectral ({method})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Against a map layer</source>
        <translation>Contra una capa de mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Time series</source>
        <translation>Serie temporal</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/diagnosing.py" line="47"/>
        <source>Probing the processor</source>
        <translation>Probando el procesador</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="68"/>
        <source>Looking at this computer</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="133"/>
        <source>The packages are there: restart QGIS to use them.</source>
        <translation>Los paquetes están listos: reinicie QGIS para usarlos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="146"/>
        <source>Installing packages</source>
        <translation>Instalando paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="159"/>
        <source>Repairing packages</source>
        <translation>Reparando paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="166"/>
        <source>Removing packages</source>
        <translation>Eliminando paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="171"/>
        <source>Some files are in use; they go when QGIS is restarted and Uninstall pressed again.</source>
        <translation>Algunos archivos están en uso; se eliminarán al reiniciar QGIS y pulsar Desinstalar otra vez.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="182"/>
        <source>Making a bundle</source>
        <translation>Creando un lote</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="185"/>
        <source>The bundle is ready: copy {folder} to the other computer.</source>
        <translation>El lote está listo: copie {folder} al otro equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="198"/>
        <source>Installing from the bundle</source>
        <translation>Instalando desde el lote</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="93"/>
        <source>Stopped; what has arrived is kept.</source>
        <translation>Detenido; lo recibido se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="156"/>
        <source>{name} is here.</source>
        <translation>{name} está aquí.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="117"/>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="126"/>
        <source>Taking over {name}</source>
        <translation>Incorporando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="137"/>
        <source>{name} was deleted.</source>
        <translation>{name} se eliminó.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="138"/>
        <source>Deleting {name}</source>
        <translation>Eliminando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="162"/>
        <source>Install the packages first: Raster &gt; Oriel: install or repair packages…</source>
        <translation>Instale primero los paquetes: Ráster &gt; Oriel: instalar o reparar paquetes…</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="169"/>
        <source>Measuring {name}</source>
        <translation>Midiendo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="50"/>
        <source>Looking at the disk</source>
        <translation>Examinando el disco</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="70"/>
        <source>The memory is given back; the next job loads the model again.</source>
        <translation>La memoria se ha liberado; la próxima tarea carga el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="243"/>
        <source>This layer is looked at once, in the background; its places follow then.</source>
        <translation>Esta capa se analiza una vez, en segundo plano; sus lugares aparecen después.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="255"/>
        <source>No place here has image data to search; choose another area.</source>
        <translation>Ningún lugar tiene aquí datos de imagen que buscar; elija otra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="75"/>
        <source>Example: {file}</source>
        <translation>Ejemplo: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="99"/>
        <source>Example: drawn on the map</source>
        <translation>Ejemplo: dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="104"/>
        <source>No polygon is selected: select some in a polygon layer first.</source>
        <translation>No hay ningún polígono seleccionado: seleccione primero alguno en una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="112"/>
        <source>Image of what to look for</source>
        <translation>Imagen de lo que se busca</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="85"/>
        <source>Learning from the polygons</source>
        <translation>Aprendiendo de los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>like the example</source>
        <translation>como el ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="232"/>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="42"/>
        <source>Reading the index</source>
        <translation>Leyendo el índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="47"/>
        <source>Indexing {name}</source>
        <translation>Indexando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="51"/>
        <source>Folder of rasters</source>
        <translation>Carpeta de rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="47"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="120"/>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="67"/>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="76"/>
        <source>“{path}” could not be written ({error}): is the disk full or write-protected?</source>
        <translation>«{path}» no se pudo escribir ({error}): ¿el disco está lleno o protegido contra escritura?</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="79"/>
        <source>Areas saved to {file}</source>
        <translation>Áreas guardadas en {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="88"/>
        <source>Choose a layer with examples and the attribute that names their class.</source>
        <translation>Elija una capa con ejemplos y el atributo que nombra su clase.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="91"/>
        <source>“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.</source>
        <translation>«{layer}» no tiene ningún ejemplo con clase sobre la imagen: revise la capa y el campo «{field}».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="97"/>
        <source>Learning the classes</source>
        <translation>Aprendiendo las clases</translation>
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
        <translation>Aún no hay nada indexado: pulse primero «Indexar capa» o «Carpeta…» abajo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="159"/>
        <source>There is nothing to search for: type words, or choose an example under “More”.</source>
        <translation>No hay nada que buscar: escriba palabras o elija un ejemplo en «Más».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="95"/>
        <source>Outlining everything</source>
        <translation>Trazando todo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="102"/>
        <source>Nothing to compare with: click an object first, or select saved ones.</source>
        <translation>No hay con qué comparar: haga clic primero en un objeto o seleccione objetos guardados.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="104"/>
        <source>Finding similar objects</source>
        <translation>Buscando objetos similares</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="118"/>
        <source>“{name}” has no feature on the imagery.</source>
        <translation>«{name}» no tiene ningún objeto espacial sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="120"/>
        <source>Outlining {name}</source>
        <translation>Trazando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="236"/>
        <source>Ranking</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_showing.py" line="54"/>
        <source>Nothing found here: choose another area or another example.</source>
        <translation>No se encontró nada aquí: elija otra área u otro ejemplo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="101"/>
        <source>{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder.</source>
        <translation>{folder} no es un lote completo (no tiene un {file} legible): créelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="115"/>
        <source>This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}.</source>
        <translation>Este lote es para {theirs} con Python {their_python}; este QGIS necesita {ours} con Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="42"/>
        <source>checking {name}</source>
        <translation>comprobando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="160"/>
        <source>{file} of the bundle is missing or damaged: copy the bundle again.</source>
        <translation>{file} del lote falta o está dañado: copie el lote de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="168"/>
        <source>The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.</source>
        <translation>Al lote le faltan {names}: créelo de nuevo con esta versión de Oriel, en un QGIS como este.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="174"/>
        <source>copying {name}</source>
        <translation>copiando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The disk is full: make room, then install again; what was downloaded is kept.</source>
        <translation>El disco está lleno: libere espacio e instale de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A certificate is not valid today: set this computer&apos;s date and time, then install again.</source>
        <translation>Un certificado no es válido hoy: ajuste la fecha y la hora de este equipo e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection is not trusted: if your network inspects traffic, add its certificate in QGIS (Settings &gt; Options &gt; Authentication &gt; Manage Certificates), then install again.</source>
        <translation>La conexión no es de confianza: si su red inspecciona el tráfico, añada su certificado en QGIS (Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados) e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy asks for a name and password: enter them in QGIS (Settings &gt; Options &gt; Network).</source>
        <translation>El proxy pide usuario y contraseña: introdúzcalos en QGIS (Configuración &gt; Opciones &gt; Red).</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy does not answer: check it in QGIS (Settings &gt; Options &gt; Network), then install again.</source>
        <translation>El proxy no responde: revíselo en QGIS (Configuración &gt; Opciones &gt; Red) e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. Install again; if it happens again, use a bundle from another network.</source>
        <translation>Una descarga no es el archivo publicado: un proxy, una página de inicio de sesión o un antivirus la modificó. Instale de nuevo; si vuelve a ocurrir, use un lote creado en otra red.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>There is no network, or it does not let QGIS through: check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), or install from a bundle.</source>
        <translation>No hay red, o no deja pasar a QGIS: compruebe la conexión y el proxy de QGIS (Configuración &gt; Opciones &gt; Red), o instale desde un lote.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection broke off: install again, it goes on where it stopped.</source>
        <translation>La conexión se cortó: instale de nuevo, continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS windows, wait a minute, then install again.</source>
        <translation>Otro programa retiene un archivo (a menudo un antivirus o un segundo QGIS): cierre las demás ventanas de QGIS, espere un minuto e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The folder&apos;s name is too long for Windows: choose a QGIS profile with a shorter path.</source>
        <translation>El nombre de la carpeta es demasiado largo para Windows: elija un perfil de QGIS con una ruta más corta.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A downloaded file is damaged: install again; if it happens again, use a bundle from another network.</source>
        <translation>Un archivo descargado está dañado: instale de nuevo; si vuelve a ocurrir, use un lote creado en otra red.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>QGIS&apos;s Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again.</source>
        <translation>El Python de QGIS no tiene pip: en Debian y Ubuntu instale el paquete python3-pip e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel before that plugin, or switch it off.</source>
        <translation>Hay dos copias de la biblioteca OpenMP cargadas (otro complemento trajo una): reinicie QGIS y use Oriel antes que ese complemento, o desactívelo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), then restart QGIS.</source>
        <translation>A Windows le falta una biblioteca que PyTorch necesita: instale Microsoft Visual C++ Redistributable (x64) y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Another program&apos;s library of the same name was loaded first: restart QGIS and open Oriel before other plugins; if it stays, press Repair.</source>
        <translation>Se cargó antes una biblioteca del mismo nombre de otro programa: reinicie QGIS y abra Oriel antes que otros complementos; si persiste, pulse Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart QGIS; if it stays, install the CPU build.</source>
        <translation>Una biblioteca de PyTorch no arrancó: actualice Microsoft Visual C++ Redistributable (x64) y reinicie QGIS; si persiste, instale la versión para CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again.</source>
        <translation>Windows tiene muy poca memoria para PyTorch: amplíe el archivo de paginación o cierre programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer.</source>
        <translation>Este Linux es demasiado antiguo para los paquetes: use Debian 12, Ubuntu 22.04 o posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>torch and torchvision are of different builds: press Repair.</source>
        <translation>torch y torchvision son de compilaciones distintas: pulse Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="167"/>
        <source>It did not work: {line}</source>
        <translation>No funcionó: {line}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="168"/>
        <source>It did not work, and no reason was given: copy the details and send them to us.</source>
        <translation>No funcionó y no se indicó ningún motivo: copie los detalles y envíenoslos.</translation>
    </message>
    <message>
        <location filename="../plugin/install/meter.py" line="69"/>
        <source>{doing} · {done} of {total} MB · {speed:.1f} MB/s</source>
        <translation>{doing} · {done} de {total} MB · {speed:.1f} MB/s</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="140"/>
        <source>QGIS&apos;s Python at {path} does not answer: reinstall QGIS, or install from a terminal.</source>
        <translation>El Python de QGIS en {path} no responde: reinstale QGIS o instale desde un terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="191"/>
        <source>There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+.</source>
        <translation>No hay PyTorch para este equipo ({platform}): Oriel necesita Windows o Linux de 64 bits, o un Mac M1+.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="196"/>
        <source>This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}</source>
        <translation>Este QGIS usa Python {version}; los paquetes se probaron con {first} a {last}: {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install QGIS 3.34 or newer.</source>
        <translation>instale QGIS 3.34 o posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install the QGIS long term release, or a newer Oriel.</source>
        <translation>instale la versión de QGIS de soporte a largo plazo o un Oriel más nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="217"/>
        <source>{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.</source>
        <translation>Se necesitan {need:.1f} GB en {folder} y hay {have:.1f} GB libres: libere espacio e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="229"/>
        <source>Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), restart QGIS, then install again.</source>
        <translation>A Windows le falta {file}, que PyTorch necesita: instale Microsoft Visual C++ Redistributable (x64), reinicie QGIS e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="250"/>
        <source>QGIS&apos;s Python at {path} has no numpy: install it as QGIS&apos;s installer or your distribution offers it.</source>
        <translation>El Python de QGIS en {path} no tiene numpy: instálelo como lo ofrezca el instalador de QGIS o su distribución.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="257"/>
        <source>This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.</source>
        <translation>Este QGIS trae {name} {have}, Oriel necesita {floor} o posterior: instale un QGIS más nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="88"/>
        <source>No NVIDIA driver answers on this computer.</source>
        <translation>Ningún controlador NVIDIA responde en este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="90"/>
        <source>The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.</source>
        <translation>El controlador NVIDIA {have} es demasiado antiguo, se necesita {need} o posterior: actualice el controlador.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="93"/>
        <source>{gpu} is too old for this CUDA version.</source>
        <translation>{gpu} es demasiado antigua para esta versión de CUDA.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="155"/>
        <source>QGIS&apos;s own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.</source>
        <translation>El Python {version} propio de QGIS no se encontró junto a QGIS: reinstale QGIS o instale desde un terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="218"/>
        <source>unpacking</source>
        <translation>descomprimiendo</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="224"/>
        <source>trying the packages</source>
        <translation>probando los paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="99"/>
        <source>Another QGIS window installs these packages now: wait for it.</source>
        <translation>Otra ventana de QGIS está instalando estos paquetes: espere a que termine.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="164"/>
        <source>{file} is in use: restart QGIS and press Repair before anything else of Oriel.</source>
        <translation>{file} está en uso: reinicie QGIS y pulse Reparar antes de usar cualquier otra cosa de Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="68"/>
        <source>Another QGIS window installs these packages now: wait for it, then check again.</source>
        <translation>Otra ventana de QGIS está instalando estos paquetes: espere y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="73"/>
        <source>{folder}: {sentence}</source>
        <translation>{folder}: {sentence}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="117"/>
        <source>fetching pip</source>
        <translation>obteniendo pip</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="164"/>
        <source>downloading {names}</source>
        <translation>descargando {names}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="192"/>
        <source>The package index answers but does not offer {name}: a sign-in page of this network may stand in between (open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle.</source>
        <translation>El índice de paquetes responde, pero no ofrece {name}: puede interponerse una página de inicio de sesión de esta red (abra una página web e inicie sesión) o quizá falte en su réplica. Después instale de nuevo o use un lote.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="262"/>
        <source>the import ended with status {code}</source>
        <translation>la importación terminó con el estado {code}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="273"/>
        <source>The packages bring {names} again, which is QGIS&apos;s own: the bundle was made for another QGIS.</source>
        <translation>Los paquetes traen otra vez {names}, que es propio de QGIS: el lote se creó para otro QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="34"/>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Drawn polygon</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Selected polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="48"/>
        <source>Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.</source>
        <translation>Dibuje el área: haga clic en sus esquinas, doble clic la termina; o arrastre un rectángulo. Esc cancela.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="50"/>
        <source>The classes to tell apart, separated by commas</source>
        <translation>Las clases que se distinguen, en inglés, separadas por comas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="52"/>
        <source>Only what was one of these before; empty = anything</source>
        <translation>Solo lo que antes era una de estas; vacío = cualquier cosa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="54"/>
        <source>Only what is one of these now; empty = anything</source>
        <translation>Solo lo que ahora es una de estas; vacío = cualquier cosa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="103"/>
        <source>The polygons to check, like a building layer</source>
        <translation>Los polígonos que se comprueban, como una capa de edificios</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="105"/>
        <source>What the polygons are, where the model knows the word; may stay empty</source>
        <translation>Qué son los polígonos, si el modelo conoce la palabra (en inglés); puede quedar vacío</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="106"/>
        <source>Check both dates</source>
        <translation>Comprobar ambas fechas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="108"/>
        <source>Also say what stood at the earlier date; off: only the later image is used</source>
        <translation>Indicar también qué había en la fecha anterior; desactivado: solo se usa la imagen posterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="88"/>
        <source>Find what is not on the map</source>
        <translation>Buscar lo que no está en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="31"/>
        <source>Three or more dates: tick the layers; a date is found in their names</source>
        <translation>Tres fechas o más: marque las capas; la fecha se toma de sus nombres</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>IR-MAD (all bands)</source>
        <translation>IR-MAD (todas las bandas)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>Change vector (CVA)</source>
        <translation>Vector de cambio (CVA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>PCA and k-means</source>
        <translation>PCA y k-medias</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Spectral index …</source>
        <translation>Índice espectral …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="46"/>
        <source>Short name of a spectral index: NDVI, NDWI, NBR …</source>
        <translation>Nombre corto de un índice espectral: NDVI, NDWI, NBR …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="48"/>
        <source>Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR</source>
        <translation>Qué banda es cuál: N infrarrojo cercano, R rojo, G verde, B azul, S1 y S2 SWIR</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="67"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="80"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="72"/>
        <source>Shows</source>
        <translation>Muestra</translation>
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
        <translation>Cambio anterior (←, P)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="78"/>
        <source>Next change (→, N)</source>
        <translation>Cambio siguiente (→, N)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="79"/>
        <source>Accept it: similar ones move up (Y)</source>
        <translation>Aceptarlo: los parecidos suben (Y)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="80"/>
        <source>Reject it: similar ones move down (X)</source>
        <translation>Rechazarlo: los parecidos bajan (X)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="85"/>
        <source>Unsure ones first</source>
        <translation>Primero los dudosos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="88"/>
        <source>Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first</source>
        <translation>Mostrar aquello de lo que Oriel duda: sus marcas en estos son las que más le enseñan. Otra vez: primero los probables</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="91"/>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="94"/>
        <source>Pull the later date over the earlier one with the mouse; Esc ends it</source>
        <translation>Arrastrar con el ratón la fecha posterior sobre la anterior; Esc lo termina</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>From–to classes</source>
        <translation>Clases de–a</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="90"/>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="89"/>
        <source>Write one page with maps, pictures, charts and a summary, and open it</source>
        <translation>Escribir una página con mapas, imágenes, gráficos y un resumen, y abrirla</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>Im&amp;age</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="21"/>
        <source>What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.</source>
        <translation>Lo que necesita un informe de error, sin su nombre, carpetas ni capas. No se envía nada: léalo y péguelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="25"/>
        <source>Collect and copy</source>
        <translation>Reunir y copiar</translation>
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
        <translation>Reuniendo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="50"/>
        <source>User guide (F1)</source>
        <translation>Guía del usuario (F1)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="51"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="36"/>
        <source>Oriel: user guide</source>
        <translation>Oriel: guía del usuario</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="40"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="53"/>
        <source>Show the tour</source>
        <translation>Mostrar el recorrido</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="84"/>
        <source>The guide is missing: install Oriel again.</source>
        <translation>Falta la guía: instale Oriel de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="118"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="120"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="129"/>
        <source>{name} (not here)</source>
        <translation>{name} (no está aquí)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="143"/>
        <source>QGIS keeps its own {names}.</source>
        <translation>QGIS conserva los suyos: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="145"/>
        <source>{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)</source>
        <translation>{download:.1f} GB por descargar, {unpacked:.1f} GB en el disco ({free:.0f} GB libres)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="53"/>
        <source>Install the packages</source>
        <translation>Instalar los paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="54"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="64"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
        <translation>Instalar desde un lote…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="69"/>
        <source>Make a bundle…</source>
        <translation>Crear un lote…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="89"/>
        <source>Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.</source>
        <translation>Oriel funciona en este equipo y necesita paquetes de Python que QGIS no tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="92"/>
        <source>Everything that Oriel needs is there.</source>
        <translation>Está todo lo que Oriel necesita.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Back to Oriel</source>
        <translation>Volver a Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="112"/>
        <source>An earlier installation was stopped; Install goes on where it was.</source>
        <translation>Se detuvo una instalación anterior; Instalar continúa donde estaba.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="114"/>
        <source>The installation is damaged ({names}): press Repair.</source>
        <translation>La instalación está dañada ({names}): pulse Reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="116"/>
        <source>Installed on {date}: PyTorch for {build}.</source>
        <translation>Instalado el {date}: PyTorch para {build}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Go on installing</source>
        <translation>Seguir instalando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install again</source>
        <translation>Instalar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Delete the downloads</source>
        <translation>Eliminar las descargas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="185"/>
        <source>Without network, or by hand</source>
        <translation>Sin red o a mano</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="195"/>
        <source>A bundle is a folder with all packages: make it on a computer with a network, use it on others.</source>
        <translation>Un lote es una carpeta con todos los paquetes: créelo en un equipo con red y úselo en otros.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="198"/>
        <source>Or type this command into a terminal, then check again:</source>
        <translation>O escriba este comando en un terminal y compruebe de nuevo:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="199"/>
        <source>Or use a folder into which the packages were installed:</source>
        <translation>O use una carpeta en la que se instalaron los paquetes:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="237"/>
        <source>Folder of the bundle</source>
        <translation>Carpeta del lote</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="242"/>
        <source>Folder in which the bundle is made</source>
        <translation>Carpeta en la que se crea el lote</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="55"/>
        <source>Use a local file…</source>
        <translation>Usar un archivo local…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="56"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="57"/>
        <source>Use for Segment</source>
        <translation>Usar en Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="58"/>
        <source>Use for Search and Change</source>
        <translation>Usar en Buscar y Cambios</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="59"/>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="60"/>
        <source>Model&apos;s page</source>
        <translation>Página del modelo</translation>
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
        <translation>Usado en</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="69"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="135"/>
        <source>Memory: of the weights alone; the imagery in work comes on top</source>
        <translation>Memoria: solo la de los pesos; se suma la de la imagen en curso</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Go on downloading…</source>
        <translation>Seguir descargando…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download</source>
        <translation>Descargar</translation>
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
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="199"/>
        <source>Delete the weights of {name} ({size} MB) from this computer?</source>
        <translation>¿Eliminar de este equipo los pesos de {name} ({size} MB)?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="52"/>
        <source>Licence of the weights: {licence}</source>
        <translation>Licencia de los pesos: {licence}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="53"/>
        <source>From: {page}</source>
        <translation>De: {page}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>the publisher does not say</source>
        <translation>el editor no lo indica</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="57"/>
        <source>No hash was published: nobody can tell whether the file is the right one. Weights are read without running any code from them.</source>
        <translation>No se publicó ningún hash: nadie puede saber si el archivo es el correcto. Los pesos se leen sin ejecutar ningún código que contengan.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>outlines</source>
        <translation>contornos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="71"/>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="72"/>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="76"/>
        <source>begun: {size}</source>
        <translation>empezado: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="78"/>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="87"/>
        <source>Comes with Oriel.</source>
        <translation>Viene con Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="88"/>
        <source>The download is checked against the published SHA-256.</source>
        <translation>La descarga se comprueba con el SHA-256 publicado.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="90"/>
        <source>Not verified: no hash was published for this file.</source>
        <translation>No verificado: no se publicó ningún hash de este archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="99"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="50"/>
        <source>Reset all settings…</source>
        <translation>Restablecer ajustes…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="103"/>
        <source>where their publishers keep them</source>
        <translation>donde los guardan sus editores</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="104"/>
        <source>Address of a mirror: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</source>
        <translation>Dirección de una réplica: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="115"/>
        <source>Download models from</source>
        <translation>Descargar modelos de</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="122"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="125"/>
        <source>Set all of Oriel&apos;s settings, classes included, to what they were at first? Models and caches stay.</source>
        <translation>¿Devolver todos los ajustes de Oriel, incluidas las clases, a su valor inicial? Los modelos y las cachés se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="127"/>
        <source>Reset all settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="167"/>
        <source>Set by the environment, changes here do not count: {names}</source>
        <translation>Fijado por el entorno, los cambios aquí no cuentan: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save the places with rank, score and mark as a polygon layer</source>
        <translation>Guardar los lugares con rango, puntuación y marca como capa de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save marks</source>
        <translation>Guardar marcas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save what was ticked and crossed as a layer of examples, with its class</source>
        <translation>Guardar lo aceptado y lo rechazado como capa de ejemplos, con su clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Clear marks</source>
        <translation>Borrar marcas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Forget what was ticked and crossed for these words</source>
        <translation>Olvidar lo que se aceptó y rechazó para estas palabras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="20"/>
        <source>Prompts from a layer</source>
        <translation>Indicaciones de una capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="24"/>
        <source>Selected features only</source>
        <translation>Solo objetos seleccionados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="27"/>
        <source>Its values become the classes of the objects; empty: the present class</source>
        <translation>Sus valores serán las clases de los objetos; vacío: la clase actual</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="30"/>
        <source>Points, boxes or polygons</source>
        <translation>Puntos, recuadros o polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="47"/>
        <source>Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.</source>
        <translation>Filas: lo que son los ejemplos apartados. Columnas: por qué se tomaron. Los aciertos están en la diagonal.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="50"/>
        <source>Save areas as CSV</source>
        <translation>Guardar áreas como CSV</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>On map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>Draw the example on the map: drag a rectangle</source>
        <translation>Dibujar el ejemplo en el mapa: arrastre un rectángulo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Take the selected polygons of a vector layer as the example</source>
        <translation>Usar como ejemplo los polígonos seleccionados de una capa vectorial</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>Take an image file as the example</source>
        <translation>Usar un archivo de imagen como ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="48"/>
        <source>Search without the example</source>
        <translation>Buscar sin el ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="53"/>
        <source>How much the words count beside the example</source>
        <translation>Cuánto cuentan las palabras junto al ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="54"/>
        <source>Search all indexed layers</source>
        <translation>Buscar en todas las capas indexadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="56"/>
        <source>Find places in every layer and file of the index, not only in this one</source>
        <translation>Buscar lugares en todas las capas y archivos del índice, no solo en esta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="89"/>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="94"/>
        <source>Find places like an example</source>
        <translation>Buscar lugares como un ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Index layer</source>
        <translation>Indexar capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="60"/>
        <source>Look at the whole layer once, in the background; searching is fast then</source>
        <translation>Analizar toda la capa una vez, en segundo plano; después buscar es rápido</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Index all rasters of a folder</source>
        <translation>Indexar todos los rásteres de una carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete the chosen indexes</source>
        <translation>Eliminar los índices elegidos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>image changed</source>
        <translation>imagen cambiada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="110"/>
        <source>Index ({size})</source>
        <translation>Índice ({size})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="41"/>
        <source>Points or polygons whose class is known; two of each class at least</source>
        <translation>Puntos o polígonos cuya clase se conoce; al menos dos de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="45"/>
        <source>The attribute that names the class</source>
        <translation>El atributo que nombra la clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Learn the classes from the examples and map the area</source>
        <translation>Aprender las clases de los ejemplos y cartografiar el área</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="69"/>
        <source>How many groups</source>
        <translation>Cuántos grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Group map</source>
        <translation>Mapa de grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Map what looks alike as groups, without any example</source>
        <translation>Cartografiar como grupos lo que se parece, sin ningún ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="120"/>
        <source>Map classes from examples, or groups without any</source>
        <translation>Cartografiar clases a partir de ejemplos, o grupos sin ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the area that match best</source>
        <translation>Listar los lugares del área que mejor coinciden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="80"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="45"/>
        <source>All of them</source>
        <translation>Todos ellos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Outline all objects of the area</source>
        <translation>Trazar todos los objetos del área</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find what looks like the outlined objects; without any, like the selected ones of the target layer</source>
        <translation>Buscar lo que se parece a los objetos trazados; si no hay ninguno, a los seleccionados de la capa de destino</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>From layer…</source>
        <translation>De capa…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>Outline the object at each point, box or polygon of a layer</source>
        <translation>Trazar el objeto en cada punto, recuadro o polígono de una capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="67"/>
        <source>Objects that score less are hidden and not saved; nothing is computed again</source>
        <translation>Los objetos con menor puntuación se ocultan y no se guardan; nada se recalcula</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="69"/>
        <source>Previous object</source>
        <translation>Objeto anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="70"/>
        <source>Next object</source>
        <translation>Objeto siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="71"/>
        <source>More like this: similar objects move up</source>
        <translation>Más así: los objetos parecidos suben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="72"/>
        <source>Not this: it goes, similar objects move down</source>
        <translation>Esto no: desaparece, los objetos parecidos bajan</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="76"/>
        <source>Save the shown objects to the target layer</source>
        <translation>Guardar los objetos mostrados en la capa de destino</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Remove the found objects from the map</source>
        <translation>Quitar del mapa los objetos encontrados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all {count}</source>
        <translation>Guardar los {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="57"/>
        <source>Delete encoded windows</source>
        <translation>Eliminar ventanas codificadas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="58"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="61"/>
        <source>Delete the selected indexes</source>
        <translation>Eliminar los índices seleccionados</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="62"/>
        <source>Free the memory of models</source>
        <translation>Liberar la memoria de los modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="69"/>
        <source>Encoded windows: {size} of {budget} MB in {folder}</source>
        <translation>Ventanas codificadas: {size} de {budget} MB en {folder}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="78"/>
        <source>Search indexes: {count}, {size} MB; an index that is deleted can be built again.</source>
        <translation>Índices de búsqueda: {count}, {size} MB; un índice eliminado se puede volver a crear.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="91"/>
        <source>Search indexes</source>
        <translation>Índices de búsqueda</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="92"/>
        <source>They are made again when they are needed; nothing that you saved is touched</source>
        <translation>Se crean de nuevo cuando hacen falta; no se toca nada de lo que usted guardó</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="93"/>
        <source>Gives main and GPU memory back; the next job loads the model again</source>
        <translation>Libera la memoria principal y la de la GPU; la próxima tarea carga el modelo de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="27"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="29"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="30"/>
        <source>Closes the tour for ever; Help shows it again</source>
        <translation>Cierra el recorrido para siempre; Ayuda lo muestra de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Point</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Choose imagery above and click an object on the map: its outline appears. Enter saves it.</source>
        <translation>Elija una imagen arriba y haga clic en un objeto del mapa: aparece su contorno. Enter lo guarda.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Search: type what you look for, such as “building, roof”, and press Enter.</source>
        <translation>Buscar: escriba en inglés lo que busca, por ejemplo «building, roof», y pulse Enter.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab.</source>
        <translation>Cambios: elija las imágenes de dos fechas y pulse Comparar. F1 abre la guía, en cualquier pestaña.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="52"/>
        <source>Oriel: install or repair packages…</source>
        <translation>Oriel: instalar o reparar paquetes…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="61"/>
        <source>Compare with a map</source>
        <translation>Comparar con un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="64"/>
        <source>Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands there and is not on the map. The map itself teaches what its objects look like (at least 10 features); it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability that such an object stands there, judged by models that never saw that polygon.

With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed; that part was fitted on drawn roofs and is a first guess for people to check.

Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</source>
        <translation>Indica para cada polígono de un mapa si ese objeto está en la imagen, y traza lo que hay en ella y no está en el mapa. El propio mapa enseña qué aspecto tienen sus objetos (al menos 10 objetos espaciales); puede estar desplazado en conjunto. «status»: standing (en pie), altered (ahí hay otra cosa), moved (dibujado en lugar equivocado; dx, dy en píxeles), gone (desaparecido), new (no está en el mapa), unseen (sin datos). «score» es la probabilidad de que ese objeto esté ahí, estimada por modelos que nunca vieron ese polígono.

Con un ráster anterior, «score_before» es lo mismo para él y «damage» indica intact (intacto), damaged (dañado) o destroyed (destruido); esa parte se ajustó con tejados dibujados y es una primera estimación que alguien debe comprobar.

Aprendizaje a partir de un mapa en parte erróneo: Elkan y Noto 2008, KDD. Clases de daño: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="81"/>
        <source>Earlier imagery</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="82"/>
        <source>What the map shows, in a word</source>
        <translation>Qué muestra el mapa, en una palabra (en inglés)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="89"/>
        <source>Let the whole map lie off</source>
        <translation>Permitir que todo el mapa esté desplazado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="91"/>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="150"/>
        <source>The map has no polygons: choose a polygon layer.</source>
        <translation>El mapa no tiene polígonos: elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="36"/>
        <source>Align two rasters</source>
        <translation>Alinear dos rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="52"/>
        <source>Second raster, aligned</source>
        <translation>Segundo ráster, alineado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="53"/>
        <source>First raster on the same grid</source>
        <translation>Primer ráster en la misma cuadrícula</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="56"/>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="61"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="36"/>
        <source>Build the index for searching</source>
        <translation>Crear el índice de búsqueda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="39"/>
        <source>Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its subfolders), or a JSON list of items with assets, as STAC has them.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</source>
        <translation>Analiza cada ráster una vez; después, buscar y resaltar es inmediato. Continúa donde se interrumpió una ejecución anterior, omite lo ya indexado y repara lo dañado. Indique capas, una carpeta de rásteres (con sus subcarpetas) o una lista JSON de elementos con recursos (assets), como los de STAC.

Palabras y lugares se comparan como en CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="49"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="52"/>
        <source>List of items</source>
        <translation>Lista de elementos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="55"/>
        <source>Rasters in the index</source>
        <translation>Rásteres en el índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="56"/>
        <source>Rasters that could not be indexed</source>
        <translation>Rásteres que no se pudieron indexar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="57"/>
        <source>Size of the index</source>
        <translation>Tamaño del índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="82"/>
        <source>There is nothing to index: choose layers, a folder or a list of items.</source>
        <translation>No hay nada que indexar: elija capas, una carpeta o una lista de elementos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="49"/>
        <source>Class map from words</source>
        <translation>Mapa de clases a partir de palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="52"/>
        <source>One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each class&apos;s area in hectares.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY=&apos;building; road; water&apos; OUTPUT=classes.tif</source>
        <translation>Una clase por línea, o separadas por punto y coma; los sinónimos tras comas (en inglés). El ráster es 0 donde ninguna clase alcanza el umbral, después 1, 2 ... en el orden de la lista, 255 = sin datos; la tabla da el área de cada clase en hectáreas.

Las palabras se comparan con partes de la imagen como en CLIP (Radford et al. 2021) y SegEarth-OV (Li et al. 2025).

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
        <translation>Limpiar contornos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="53"/>
        <source>Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS. Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the log.

Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</source>
        <translation>Repara y simplifica los polígonos de cualquier capa, sin necesidad de imagen; las longitudes van en metros sea cual sea el SRC. Primero se reparan los polígonos no válidos. «Ángulos rectos» gira las paredes de los edificios hacia su dirección principal y conserva un contorno a escuadra solo si cubre el original (intersección sobre unión de 0.85 o más). «Conservar bordes compartidos» simplifica una sola vez el borde entre dos vecinos, para que no aparezcan huecos ni solapes. Los atributos se conservan; los polígonos de los que no queda nada se descartan y se cuentan en el registro.

Ángulos rectos: cada pared en la mediana de su contorno (compárese Gribov 2015). Simplificación: Douglas y Peucker (1973); de bordes compartidos: Visvalingam y Whyatt (1993). Suavizado: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="69"/>
        <source>Tolerance (m)</source>
        <translation>Tolerancia (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="73"/>
        <source>Keep shared borders</source>
        <translation>Conservar bordes compartidos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Fill holes under (m²)</source>
        <translation>Rellenar huecos menores de (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Drop parts under (m²)</source>
        <translation>Descartar partes menores de (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Rotated box</source>
        <translation>Recuadro girado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Point inside</source>
        <translation>Punto interior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="79"/>
        <source>Shape of the output</source>
        <translation>Forma de la salida</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="88"/>
        <source>Right angles and smoothing would move the border of one neighbour only: switch them off.</source>
        <translation>Los ángulos rectos y el suavizado moverían el borde de un solo vecino: desactívelos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="125"/>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="57"/>
        <source>Segment everything</source>
        <translation>Segmentar todo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="60"/>
        <source>Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects” leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words, each object is named by the one that fits. Stopped in the middle, the same call goes on where it stopped. “cut” is 1 where an object goes on beyond what was looked at.

Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</source>
        <translation>Traza todos los objetos de un ráster de cualquier tamaño; los objetos que cruzan las ventanas del modelo son uno solo. «Objetos» omite las partes de un objeto, «partes» las conserva, «partición» no deja solapes. Con palabras de clase (en inglés), cada objeto recibe el nombre de la que encaja. Si se detiene a medias, la misma llamada continúa donde se detuvo. «cut» es 1 donde un objeto continúa más allá de lo analizado.

Indicaciones en las manchas (blobs) de un espacio de escalas (Lindeberg 1998) y en una cuadrícula; máscaras como en Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="75"/>
        <source>Only in these polygons</source>
        <translation>Solo en estos polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Objects and their parts</source>
        <translation>Objetos y sus partes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Partition without overlap</source>
        <translation>Partición sin solapes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="77"/>
        <source>What is outlined</source>
        <translation>Qué se traza</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="78"/>
        <source>Least size (m²)</source>
        <translation>Tamaño mínimo (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="79"/>
        <source>Largest size (m², 0 = any)</source>
        <translation>Tamaño máximo (m², 0 = cualquiera)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="81"/>
        <source>Class words</source>
        <translation>Palabras de clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="82"/>
        <source>Least predicted quality</source>
        <translation>Calidad prevista mínima</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="83"/>
        <source>Prompts per window</source>
        <translation>Indicaciones por ventana</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="84"/>
        <source>Most objects</source>
        <translation>Máximo de objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="91"/>
        <source>Raster of numbers</source>
        <translation>Ráster de números</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="42"/>
        <source>Class map from examples</source>
        <translation>Mapa de clases a partir de ejemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="62"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="63"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="68"/>
        <source>Share of left-out examples named rightly</source>
        <translation>Proporción de ejemplos reservados bien nombrados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="92"/>
        <source>Choose the field that names the class of each example.</source>
        <translation>Elija el campo que nombra la clase de cada ejemplo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="42"/>
        <source>Why is this a hit?</source>
        <translation>¿Por qué es un acierto?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="45"/>
        <source>Shares the score that a place has for some words among the objects in it: each is taken away, in many combinations, and the place is scored again. “weight” is what an object adds (negative: the score is higher without it). It explains the model's score, not the world. How far it can be believed is measured: DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first) above.

After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</source>
        <translation>Reparte la puntuación que un lugar tiene para unas palabras (en inglés) entre los objetos que hay en él: cada uno se quita, en muchas combinaciones, y el lugar se puntúa de nuevo. «weight» es lo que aporta un objeto (negativo: la puntuación es mayor sin él). Explica la puntuación del modelo, no el mundo. Se mide hasta qué punto es creíble: DELETION (quitar primero los mejores objetos) debería quedar por debajo de 0.5; INSERTION (devolverlos primero), por encima.

Según LIME (Ribeiro et al. 2016) y KernelSHAP (Lundberg y Lee 2017); eliminación e inserción como en RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="58"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="61"/>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="69"/>
        <source>No place was given; draw the extent of the place that should be explained.</source>
        <translation>No se indicó ningún lugar; dibuje la extensión del lugar que se debe explicar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="45"/>
        <source>Change from class to class</source>
        <translation>Cambio de clase a clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="62"/>
        <source>Classes (empty = the usual land cover)</source>
        <translation>Clases (vacío = la cobertura del suelo habitual)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes before</source>
        <translation>Clases antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes after</source>
        <translation>Clases después</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="74"/>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="47"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Encuentra en toda la capa lo que nombran las palabras (en inglés). El mapa de calor va de 0 a 250 para 0 a 100 %, 255 = sin datos; con varios conceptos es un ráster de clases. Palabras: «building, roof; tree; -greenhouse».

Las palabras se comparan con partes de la imagen como en CLIP (Radford et al. 2021) y SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="42"/>
        <source>Clouds, haze and blur</source>
        <translation>Nubes, bruma y desenfoque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="45"/>
        <source>Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area, 0 to 1.

Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</source>
        <translation>Traza lo que no es de fiar en la imagen: nubes («value»: cuán probable, de 0 a 1), bruma (luz que añade el aire, de 0 a 1) y desenfoque (desviación estándar en píxeles). Las nubes las reconoce el modelo; la bruma y el desenfoque se miden en ventanas de 128 píxeles. Las salidas CLOUD, HAZE y BLUR son partes del área, de 0 a 1.

Bruma: canal oscuro (He, Sun y Tang 2011). Nubes: palabras frente a la imagen como en CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Haze</source>
        <translation>Bruma</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="58"/>
        <source>What to outline</source>
        <translation>Qué trazar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="64"/>
        <source>Doubtful places</source>
        <translation>Lugares dudosos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="44"/>
        <source>Label polygons with words</source>
        <translation>Etiquetar polígonos con palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="47"/>
        <source>Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number of polygons on imagery of any size: each part of the imagery is looked at once.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</source>
        <translation>Da a cada polígono la mejor de las palabras (en inglés): «word», «score» (de 0 a 1, cuán probable es que sea eso y no otra cosa), «margin» (cuánto menos probable es la segunda palabra), «second», y «rival» donde es aún más probable algo por lo que nadie preguntó. Las geometrías y los atributos quedan como están. Cualquier número de polígonos sobre imágenes de cualquier tamaño: cada parte de la imagen se analiza una vez.

Palabras y lugares se comparan como en CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="63"/>
        <source>Labelled polygons</source>
        <translation>Polígonos etiquetados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="43"/>
        <source>Run a learned network</source>
        <translation>Ejecutar una red entrenada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="46"/>
        <source>Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first: a card that does not tell the truth is named. A change network needs a second raster; a segmentation network may have one, then what came and went becomes polygons. Only run networks that you trust: they are programs.

Tiles are blended with a raised cosine, so no seams show.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</source>
        <translation>Ejecuta por teselas una red de cambios o de segmentación (TorchScript u ONNX). Una ficha JSON junto a ella indica qué entra y qué sale; se describe en docs/networks.md de Oriel. La red se prueba primero: una ficha que no dice la verdad se señala. Una red de cambios necesita un segundo ráster; una de segmentación puede tenerlo, y entonces lo que apareció y desapareció se convierte en polígonos. Ejecute solo redes en las que confíe: son programas.

Las teselas se funden con un coseno alzado, así que no se ven costuras.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="58"/>
        <source>Network (.pt, .onnx)</source>
        <translation>Red (.pt, .onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="59"/>
        <source>Card, if not beside the network</source>
        <translation>Ficha, si no está junto a la red</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="60"/>
        <source>Imagery, or the first date</source>
        <translation>Imagen, o la primera fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="61"/>
        <source>Second date</source>
        <translation>Segunda fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="68"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="90"/>
        <source>This network compares two dates: choose the second one too.</source>
        <translation>Esta red compara dos fechas: elija también la segunda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="42"/>
        <source>Find what a phrase means</source>
        <translation>Encontrar lo que significa una frase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="45"/>
        <source>Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number, place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that were not understood are said in the log. Rank 0 is an object of the noun that does not fit the phrase.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</source>
        <translation>Traza los objetos a los que se refiere una frase en inglés: «largest white ship near the pier», «the northern bridge», «two tanks left of the road». Un sustantivo que el modelo conoce, con color, tamaño, forma, número, lugar (el norte está arriba) y relaciones: near, next to, on, left of, north of, within 50 m of ... Las palabras que no se entendieron se indican en el registro. El rango 0 es un objeto del sustantivo que no encaja en la frase.

Palabras y lugares se comparan como en CLIP (Radford et al. 2021).

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
        <translation>También los objetos que no encajan</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="17"/>
        <source>“{word}” was not understood and left out.</source>
        <translation>«{word}» no se entendió y se omitió.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="18"/>
        <source>No “{word}” was found.</source>
        <translation>No se encontró «{word}».</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="19"/>
        <source>No “{word}” was found, so nothing lies to it as asked.</source>
        <translation>No se encontró «{word}», así que nada está respecto a ello como se pidió.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="20"/>
        <source>The objects are about the same size; “{word}” tells none from the others.</source>
        <translation>Los objetos son casi del mismo tamaño; «{word}» no distingue ninguno de los demás.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="21"/>
        <source>Fewer than {word} objects fit.</source>
        <translation>Encajan menos de {word} objetos.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="22"/>
        <source>The imagery looks as if it showed no “{word}”; check what was found.</source>
        <translation>Parece que la imagen no muestra «{word}»; compruebe lo encontrado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="50"/>
        <source>Make objects again from their prompts</source>
        <translation>Rehacer objetos a partir de sus indicaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="53"/>
        <source>Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With the same imagery and model the outlines are the same; with another model they show what it would have drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again; “replay_note” says why.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</source>
        <translation>Vuelve a preguntar al modelo lo que se le preguntó al crear cada objeto (su atributo «prompts»): clics, recuadros y lazos paso a paso, indicaciones de una capa, objetos similares y objetos de una segmentación de todo. Con la misma imagen y el mismo modelo, los contornos son los mismos; con otro modelo muestran lo que este habría dibujado. «replay_iou» es la intersección sobre unión con el contorno guardado (Jaccard 1912); el registro indica su media. Los objetos modificados a mano, o que no dicen cómo se crearon, no se pueden rehacer; «replay_note» indica por qué.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="68"/>
        <source>Field with the prompts</source>
        <translation>Campo con las indicaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="70"/>
        <source>Keep objects that cannot be made again as they are</source>
        <translation>Conservar como están los objetos que no se pueden rehacer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="73"/>
        <source>Objects made again</source>
        <translation>Objetos rehechos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="85"/>
        <source>The objects have no field “{name}”: choose the field that holds the prompts.</source>
        <translation>Los objetos no tienen el campo «{name}»: elija el campo que contiene las indicaciones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="113"/>
        <source>It was changed by hand or does not say how it was made.</source>
        <translation>Se modificó a mano o no dice cómo se creó.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="48"/>
        <source>Find places in the index</source>
        <translation>Buscar lugares en el índice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="51"/>
        <source>Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image, the mix says how much each counts: 0 = the example alone, 1 = the words alone.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</source>
        <translation>Ordena los lugares de todo lo que se indexó con oriel:buildindex. Con palabras (en inglés) y una imagen de ejemplo, la mezcla indica cuánto cuenta cada una: 0 = solo el ejemplo, 1 = solo las palabras.

Palabras y lugares se comparan como en CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="60"/>
        <source>Example image</source>
        <translation>Imagen de ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="62"/>
        <source>Share of the words</source>
        <translation>Peso de las palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="66"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="79"/>
        <source>Nothing is indexed with {model} yet: run oriel:buildindex.</source>
        <translation>Aún no hay nada indexado con {model}: ejecute oriel:buildindex.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="51"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.

Prompted masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Traza el objeto en cada objeto espacial de una capa vectorial: un punto es un clic sobre él; un rectángulo o una línea, un recuadro a su alrededor; cualquier otro polígono, un contorno aproximado. La capa puede estar en cualquier SRC; sus atributos se conservan, «prompt» es el id del objeto espacial. Cualquier número de objetos espaciales: cada parte de la imagen se analiza una vez. «prompts» indica lo que se pidió; oriel:replay rehace los objetos a partir de ello.

Máscaras a partir de indicaciones como en Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="54"/>
        <source>Date of change in a series</source>
        <translation>Fecha del cambio en una serie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="72"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="73"/>
        <source>Dates, in the order of the rasters</source>
        <translation>Fechas, en el orden de los rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>The model&apos;s eye</source>
        <translation>El ojo del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Band values</source>
        <translation>Valores de banda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="77"/>
        <source>Compare by</source>
        <translation>Comparar según</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="90"/>
        <source>Number of the date</source>
        <translation>Número de la fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shapes.py" line="46"/>
        <source>A geometry has coordinates that are no numbers: repair the layer first.</source>
        <translation>Una geometría tiene coordenadas que no son números: repare primero la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="48"/>
        <source>Find similar objects</source>
        <translation>Buscar objetos similares</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="51"/>
        <source>Finds and outlines what looks like the example polygons: by the model&apos;s description of them, their size, shape and colour. The examples may lie on another raster. They are not found again.

Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</source>
        <translation>Encuentra y traza lo que se parece a los polígonos de ejemplo: por la descripción que el modelo hace de ellos, su tamaño, forma y color. Los ejemplos pueden estar en otro ráster. No se vuelven a encontrar.

Similitud de características agregadas, como en la segmentación con un solo ejemplo con Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="63"/>
        <source>Imagery of the examples</source>
        <translation>Imagen de los ejemplos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="43"/>
        <source>Spectral change</source>
        <translation>Cambio espectral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="46"/>
        <source>Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster is 0 to 250 for 0 to 100 %, 255 = no data.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980. PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs: N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge. “kind” is then “rise” or “fall”.

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</source>
        <translation>Compara todas las bandas de dos rásteres, o un índice espectral de ellas. Funciona sin PyTorch. El ráster de evidencia va de 0 a 250 para 0 a 100 %, 255 = sin datos.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); las bandas de las fechas pueden diferir. Vector de cambio: Malila 1980. PCA-k-medias: Celik 2009, IEEE GRSL 6(4). Índice: uno de los 255 de Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), p. ej. NDVI, NDWI, NBR; indique qué bandas de los rásteres necesita: N = infrarrojo cercano, R = rojo, G = verde, B = azul, S1 y S2 = infrarrojo de onda corta, RE1 ... = borde rojo. «kind» es entonces «rise» (aumento) o «fall» (descenso).

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
        <translation>Vector de cambio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>PCA-k-means</source>
        <translation>PCA-k-medias</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="61"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="63"/>
        <source>Bands of the index, e.g. N=4, R=3</source>
        <translation>Bandas del índice, p. ej. N=4, R=3</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="47"/>
        <source>Training chips from objects</source>
        <translation>Teselas de entrenamiento a partir de objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="50"/>
        <source>Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip&apos;s border.

Training and validation are split by place: all chips of a block of chips go the same way, chips that would share ground with the other part are left out, and a place stays in its part when the chips are written again. Imagery of a few chips only may have all of them in one part: use smaller chips.

The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the layer is shown.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</source>
        <translation>Corta la imagen en teselas y escribe los objetos que hay en ellas como etiquetas: COCO (Lin et al. 2014; un JSON para entrenamiento y otro para validación, agujeros codificados por longitud de serie), YOLO (etiquetas de segmento como las lee Ultralytics, con data.yaml) o GeoJSON (en el SRC de la imagen). Los objetos se cortan en el borde de una tesela.

Entrenamiento y validación se separan por lugar: todas las teselas de un bloque van a la misma parte, las que compartirían terreno con la otra parte se omiten, y un lugar permanece en su parte cuando las teselas se escriben de nuevo. Una imagen de pocas teselas puede tenerlas todas en una parte: use teselas más pequeñas.

La carpeta recibe images/train, images/val, las etiquetas y classes.csv. Los píxeles son colores de 8 bits, tal como se muestra la capa.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="71"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="72"/>
        <source>GeoTIFF (with its place)</source>
        <translation>GeoTIFF (georreferenciado)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="73"/>
        <source>Chips as</source>
        <translation>Teselas como</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="74"/>
        <source>Side of a chip (pixels)</source>
        <translation>Lado de una tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="76"/>
        <source>Share for validation</source>
        <translation>Proporción para validación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="78"/>
        <source>Overlap of chips</source>
        <translation>Solape de las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="79"/>
        <source>Share of an object that a chip must hold</source>
        <translation>Proporción de un objeto que debe contener una tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="81"/>
        <source>Share of chips without objects that are kept</source>
        <translation>Proporción de teselas sin objetos que se conservan</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="83"/>
        <source>Side of a place (chips)</source>
        <translation>Lado de un lugar (teselas)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="89"/>
        <source>Folder (empty or new)</source>
        <translation>Carpeta (vacía o nueva)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="90"/>
        <source>Chips for training</source>
        <translation>Teselas para entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="91"/>
        <source>Chips for validation</source>
        <translation>Teselas para validación</translation>
    </message>
    <message>
        <location filename="../plugin/requirements.py" line="166"/>
        <source>Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open Oriel first.</source>
        <translation>Otro complemento ya ha cargado {package} {have} (Oriel necesita {floor}): reinicie QGIS y abra Oriel primero.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="78"/>
        <source>{model} does not understand words: choose a model for Search on the Models page.</source>
        <translation>{model} no entiende palabras: elija un modelo para Buscar en la página Modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="93"/>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="105"/>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="82"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="182"/>
        <source>Oriel: add {count} object</source>
        <comment>Oriel: add {count} objects</comment>
        <translation>
            <numerusform>Oriel: añadir {count} objeto</numerusform>
            <numerusform>Oriel: añadir {count} objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_keeping.py" line="68"/>
        <source>{count} change saved to {file}</source>
        <comment>{count} changes saved to {file}</comment>
        <translation>
            <numerusform>{count} cambio guardado en {file}</numerusform>
            <numerusform>{count} cambios guardados en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_jobs.py" line="60"/>
        <source>{count} date on one grid</source>
        <comment>{count} dates on one grid</comment>
        <translation>
            <numerusform>{count} fecha en una cuadrícula</numerusform>
            <numerusform>{count} fechas en una cuadrícula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} accepted</source>
        <comment>{count} accepted</comment>
        <translation>
            <numerusform>{count} aceptado</numerusform>
            <numerusform>{count} aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} rejected</source>
        <comment>{count} rejected</comment>
        <translation>
            <numerusform>{count} rechazado</numerusform>
            <numerusform>{count} rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} not looked at</source>
        <comment>{count} not looked at</comment>
        <translation>
            <numerusform>{count} sin revisar</numerusform>
            <numerusform>{count} sin revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object can be restored.</source>
        <comment>QGIS ended unexpectedly: {count} unsaved objects can be restored.</comment>
        <translation>
            <numerusform>QGIS se cerró inesperadamente: se puede restaurar {count} objeto sin guardar.</numerusform>
            <numerusform>QGIS se cerró inesperadamente: se pueden restaurar {count} objetos sin guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="115"/>
        <source>{count} object restored; save the layer to keep it.</source>
        <comment>{count} objects restored; save the layer to keep them.</comment>
        <translation>
            <numerusform>{count} objeto restaurado; guarde la capa para conservarlo.</numerusform>
            <numerusform>{count} objetos restaurados; guarde la capa para conservarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>{count} polygon. Tick or cross it to teach Oriel.</source>
        <comment>{count} polygons, the surest first. Tick and cross to put them in order.</comment>
        <translation>
            <numerusform>{count} polígono. Acéptelo o rechácelo para enseñar a Oriel.</numerusform>
            <numerusform>{count} polígonos, los más seguros primero. Acepte y rechace para ordenarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="257"/>
        <source>{count} place. Click it to go there.</source>
        <comment>{count} places, best first. Click one to go there.</comment>
        <translation>
            <numerusform>{count} lugar. Haga clic en él para ir allí.</numerusform>
            <numerusform>{count} lugares, los mejores primero. Haga clic en uno para ir allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_desk.py" line="117"/>
        <source>{count} polygon saved to {file}</source>
        <comment>{count} polygons saved to {file}</comment>
        <translation>
            <numerusform>{count} polígono guardado en {file}</numerusform>
            <numerusform>{count} polígonos guardados en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_example.py" line="107"/>
        <source>Example: {count} polygon of {layer}</source>
        <comment>Example: {count} polygons of {layer}</comment>
        <translation>
            <numerusform>Ejemplo: {count} polígono de {layer}</numerusform>
            <numerusform>Ejemplo: {count} polígonos de {layer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="79"/>
        <source>{count} raster could not be indexed. {reasons}</source>
        <comment>{count} rasters could not be indexed. {reasons}</comment>
        <translation>
            <numerusform>{count} ráster no se pudo indexar. {reasons}</numerusform>
            <numerusform>{count} rásteres no se pudieron indexar. {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="109"/>
        <source>Delete {count} index? The images stay; searching them again takes longer once.</source>
        <comment>Delete {count} indexes? The images stay; searching them again takes longer once.</comment>
        <translation>
            <numerusform>¿Eliminar {count} índice? Las imágenes se conservan; la próxima búsqueda en ellas tardará más, una vez.</numerusform>
            <numerusform>¿Eliminar {count} índices? Las imágenes se conservan; la próxima búsqueda en ellas tardará más, una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="100"/>
        <source>{count} object written to “{name}”.</source>
        <comment>{count} objects written to “{name}”.</comment>
        <translation>
            <numerusform>{count} objeto escrito en «{name}».</numerusform>
            <numerusform>{count} objetos escritos en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch.py" line="255"/>
        <source>{count} object saved to “{name}”.</source>
        <comment>{count} objects saved to “{name}”.</comment>
        <translation>
            <numerusform>{count} objeto guardado en «{name}».</numerusform>
            <numerusform>{count} objetos guardados en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="45"/>
        <source>{count} object written to “{name}” so far.</source>
        <comment>{count} objects written to “{name}” so far.</comment>
        <translation>
            <numerusform>{count} objeto escrito en «{name}» hasta ahora.</numerusform>
            <numerusform>{count} objetos escritos en «{name}» hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="48"/>
        <source>{count} object so far …</source>
        <comment>{count} objects so far …</comment>
        <translation>
            <numerusform>{count} objeto hasta ahora …</numerusform>
            <numerusform>{count} objetos hasta ahora …</numerusform>
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
            <numerusform>{count} indicación no dio nada.</numerusform>
            <numerusform>{count} indicaciones no dieron nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Saved {count} object as {name}.</source>
        <comment>Saved {count} objects as {name}.</comment>
        <translation>
            <numerusform>Guardado {count} objeto como {name}.</numerusform>
            <numerusform>Guardados {count} objetos como {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source>{count} object: a click refines it, a box adds one.</source>
        <comment>{count} objects: a click refines the one it hits, a box adds one.</comment>
        <translation>
            <numerusform>{count} objeto: un clic lo refina, un recuadro añade uno.</numerusform>
            <numerusform>{count} objetos: un clic refina el que toca, un recuadro añade uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="86"/>
        <source>{count} object on the map is unsaved: Save still works.</source>
        <comment>{count} objects on the map are unsaved: Save still works.</comment>
        <translation>
            <numerusform>{count} objeto sin guardar en el mapa: aún se puede guardar.</numerusform>
            <numerusform>{count} objetos sin guardar en el mapa: aún se pueden guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/install_offer.py" line="140"/>
        <source>{first} and {count} more</source>
        <comment>{first} and {count} more</comment>
        <translation>
            <numerusform>{first} y {count} más</numerusform>
            <numerusform>{first} y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_classes.py" line="82"/>
        <source>{percent} % of {count} example were named rightly by a model that had not seen it.</source>
        <comment>{percent} % of {count} examples were named rightly by a model that had not seen them.</comment>
        <translation>
            <numerusform>El {percent} % de {count} ejemplo lo nombró bien un modelo que no lo había visto.</numerusform>
            <numerusform>El {percent} % de {count} ejemplos los nombró bien un modelo que no los había visto.</numerusform>
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
{count} lugar, {model}</numerusform>
            <numerusform>{uri}
{count} lugares, {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/build_index.py" line="86"/>
        <source>{count} place</source>
        <comment>{count} places</comment>
        <translation>
            <numerusform>{count} lugar</numerusform>
            <numerusform>{count} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/clean_outlines.py" line="131"/>
        <source>{count} feature had no polygon or nothing was left of it</source>
        <comment>{count} features had no polygon or nothing was left of them</comment>
        <translation>
            <numerusform>{count} objeto espacial no tenía polígono o no quedó nada de él</numerusform>
            <numerusform>{count} objetos espaciales no tenían polígono o no quedó nada de ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="190"/>
        <source>{count} window</source>
        <comment>{count} windows</comment>
        <translation>
            <numerusform>{count} ventana</numerusform>
            <numerusform>{count} ventanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="191"/>
        <source>{count} prompt</source>
        <comment>{count} prompts</comment>
        <translation>
            <numerusform>{count} indicación</numerusform>
            <numerusform>{count} indicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/replay.py" line="133"/>
        <source>{made} of {all} object made again, mean intersection over union with the saved one {iou}</source>
        <comment>{made} of {all} objects made again, mean intersection over union with the saved ones {iou}</comment>
        <translation>
            <numerusform>{made} de {all} objeto rehecho, intersección sobre unión media con el guardado {iou}</numerusform>
            <numerusform>{made} de {all} objetos rehechos, intersección sobre unión media con los guardados {iou}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="108"/>
        <source>{count} raster</source>
        <comment>{count} rasters</comment>
        <translation>
            <numerusform>{count} ráster</numerusform>
            <numerusform>{count} rásteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="109"/>
        <source>{count} date</source>
        <comment>{count} dates</comment>
        <translation>
            <numerusform>{count} fecha</numerusform>
            <numerusform>{count} fechas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="110"/>
        <source>Given were {layers} and {dates}: give one date a raster.</source>
        <translation>Se dieron {layers} y {dates}: dé una fecha por ráster.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for training</source>
        <comment>{count} chips for training</comment>
        <translation>
            <numerusform>{count} tesela para entrenamiento</numerusform>
            <numerusform>{count} teselas para entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for validation</source>
        <comment>{count} chips for validation</comment>
        <translation>
            <numerusform>{count} tesela para validación</numerusform>
            <numerusform>{count} teselas para validación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip left out between the two</source>
        <comment>{count} chips left out between the two</comment>
        <translation>
            <numerusform>{count} tesela omitida entre ambos</numerusform>
            <numerusform>{count} teselas omitidas entre ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} object without a place on the imagery</source>
        <comment>{count} objects without a place on the imagery</comment>
        <translation>
            <numerusform>{count} objeto sin lugar en la imagen</numerusform>
            <numerusform>{count} objetos sin lugar en la imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="246"/>
        <source>“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.</source>
        <comment>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</comment>
        <translation>
            <numerusform>«{name}» contiene polígonos simples y este objeto tiene {count} parte: elija una capa multipolígono.</numerusform>
            <numerusform>«{name}» contiene polígonos simples y este objeto tiene {count} partes: elija una capa multipolígono.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>lowers the score</source>
        <translation>baja la puntuación</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>hardly matters</source>
        <translation>apenas influye</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises the score</source>
        <translation>sube la puntuación</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises it most</source>
        <translation>la sube más</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="155"/>
        <source>Stopped. Press Compare to begin again.</source>
        <translation>Detenido. Pulse Comparar para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="163"/>
        <source>Trying the network</source>
        <translation>Probando la red</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="41"/>
        <source>{report}; left as they are</source>
        <translation>{report}; se dejan como están</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="54"/>
        <source>Saving the classes</source>
        <translation>Guardando las clases</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>destroyed ({sure})</source>
        <translation>destruido ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>damaged ({sure})</source>
        <translation>dañado ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="70"/>
        <source>Choose the network or its card (.json) first.</source>
        <translation>Elija primero la red o su ficha (.json).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="76"/>
        <source>No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.</source>
        <translation>No hay ninguna red junto a la ficha «{name}»: póngala ahí como {wanted}, o con otra extensión: {suffixes}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="84"/>
        <source>trying it on made-up pictures</source>
        <translation>probándola con imágenes inventadas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>segmentation network</source>
        <translation>red de segmentación</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>change network</source>
        <translation>red de cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes before</source>
        <translation>clases antes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes after</source>
        <translation>clases después</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="93"/>
        <source>transitions</source>
        <translation>transiciones</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name})</source>
        <translation>Red entrenada ({name})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="161"/>
        <source>The imagery has no data in this area; choose another area.</source>
        <translation>La imagen no tiene datos en esta área; elija otra área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="92"/>
        <source>Looking for {words}</source>
        <translation>Buscando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="148"/>
        <source>“{noun}” as described: {count}, the best fit first.</source>
        <translation>«{noun}» según la descripción: {count}, primero el que mejor encaja.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="150"/>
        <source>No “{noun}” is as described.</source>
        <translation>Ningún «{noun}» responde a la descripción.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="154"/>
        <source>Others of its kind, drawn in grey: {count}.</source>
        <translation>Otros del mismo tipo, dibujados en gris: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="162"/>
        <source>“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”.</source>
        <translation>«{text}» es una frase: pulse Resaltar para trazar aquello a lo que se refiere. Los lugares se encuentran por palabras: «{noun}».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="77"/>
        <source>Explaining a hit</source>
        <translation>Explicando un acierto</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="89"/>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="100"/>
        <source>The example</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="101"/>
        <source>{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.</source>
        <translation>{words} puntúa aquí {score:.2f}, {without:.2f} sin la parte más fuerte, {empty:.2f} sin ninguna.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="102"/>
        <source>Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}.</source>
        <translation>Mejores partes quitadas primero: {deletion:.2f} (azar 0.5, menos es mejor); devueltas primero: {insertion:.2f}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="108"/>
        <source>This explains the model&apos;s score, not the world.</source>
        <translation>Esto explica la puntuación del modelo, no el mundo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="111"/>
        <source>Not both are better than chance: do not rely on it.</source>
        <translation>Al menos uno no supera al azar: no se fíe de ello.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="270"/>
        <source>Taken back; “Save all” saves them again.</source>
        <translation>Retirado; «Guardar todo» los guarda de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="109"/>
        <source>Say how damaged each one is</source>
        <translation>Indicar cuán dañado está cada uno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="111"/>
        <source>Intact, damaged or destroyed between the dates; a first guess for people to check</source>
        <translation>Intacto, dañado o destruido entre las fechas; una primera estimación que alguien debe comprobar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="24"/>
        <source>Choose a network or its card</source>
        <translation>Elegir una red o su ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="25"/>
        <source>Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)</source>
        <translation>Redes y fichas (*.json *.pt *.pth *.torchscript *.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="26"/>
        <source>network.pt, network.onnx or its card</source>
        <translation>network.pt, network.onnx o su ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="27"/>
        <source>A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.</source>
        <translation>Una red TorchScript u ONNX con su ficha (JSON) al lado. Elija solo redes en las que confíe.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="20"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="24"/>
        <source>Off: the layers are compared as they are, where they are</source>
        <translation>Desactivado: las capas se comparan tal como están y donde están</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Learned network</source>
        <translation>Red entrenada</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="87"/>
        <source>Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)</source>
        <translation>Guardar los objetos como capa de polígonos, la evidencia o las clases como rásteres, y tablas (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="31"/>
        <source>Area of all that was one class and is another, also where no object was drawn</source>
        <translation>Área de todo lo que era una clase y es otra, también donde no se dibujó ningún objeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>✓ Like this</source>
        <translation>✓ Esto sí</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Show what each object in the chosen place adds to its score, as a layer with figures</source>
        <translation>Mostrar, como capa con cifras, lo que cada objeto del lugar elegido aporta a su puntuación</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="40"/>
        <source>Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter) begins the next class: the answer is a class map. A phrase in English, like “largest white ship near the pier”, outlines the objects that it means. Enter: highlight.</source>
        <translation>Palabras buscadas, en inglés: «,» separa sinónimos, «-» indica lo que no se busca. «;» o una línea nueva (Shift+Enter) empieza la clase siguiente: la respuesta es un mapa de clases. Una frase en inglés, como «largest white ship near the pier», traza los objetos a los que se refiere. Enter: resaltar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="48"/>
        <source>Finds what changed and names what each place was and is, out of a list of classes (words separated by semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the table of areas sums all that was one class and is another, also where no object was drawn. The class rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they lie on one grid, and differ only where the pair shows change.

Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES=&apos;building; bare soil; tree&apos; OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</source>
        <translation>Encuentra lo que cambió y nombra lo que cada lugar era y es, a partir de una lista de clases (palabras en inglés separadas por punto y coma, sinónimos tras comas). La tabla suma los objetos y sus áreas por origen, destino y tipo; la tabla de áreas suma todo lo que era una clase y es otra, también donde no se dibujó ningún objeto. Los rásteres de clases son 0 donde ninguna clase destaca claramente, después 1, 2 ... en el orden de la lista, 255 = sin datos; comparten una cuadrícula y solo difieren donde el par muestra cambios.

Probabilidades a posteriori de las palabras frente a rivales que ambas fechas comparten: según SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree' OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table of areas</source>
        <translation>Tabla de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="152"/>
        <source>Trying {name}</source>
        <translation>Probando {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="74"/>
        <source>needs {package}</source>
        <translation>necesita {package}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="80"/>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="89"/>
        <source>Your own file; it is refused where it has changed since you added it.</source>
        <translation>Su propio archivo; se rechaza si ha cambiado desde que lo añadió.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="92"/>
        <source>Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).</source>
        <translation>Necesita el paquete de Python {package}, que Oriel no instala: consulte la guía (F1, Modelos).</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="61"/>
        <source>Add your own…</source>
        <translation>Añadir uno propio…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="92"/>
        <source>A model of your own</source>
        <translation>Un modelo propio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="42"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="46"/>
        <source>QuickGELU (OpenAI’s CLIP and its children)</source>
        <translation>QuickGELU (CLIP de OpenAI y derivados)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="54"/>
        <source>Outlines: Segment Anything or MobileSAM</source>
        <translation>Contornos: Segment Anything o MobileSAM</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="55"/>
        <source>Outlines: SAM 2.1 (needs the package sam2)</source>
        <translation>Contornos: SAM 2.1 (necesita el paquete sam2)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="56"/>
        <source>Words: CLIP of open_clip</source>
        <translation>Palabras: CLIP de open_clip</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="64"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="65"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="66"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="67"/>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="70"/>
        <source>The file is tried first, which takes some seconds; no code from it is run.</source>
        <translation>Primero se prueba el archivo, lo que tarda unos segundos; no se ejecuta ningún código suyo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Rose</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Fell</source>
        <translation>Disminuido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_jobs.py" line="123"/>
        <source>{windows} windows, about {minutes} min, at most {disk} MB of disk</source>
        <translation>{windows} ventanas, unos {minutes} min, como máximo {disk} MB de disco</translation>
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
        <translation>Cada objeto recibe el nombre de la palabra (en inglés) que mejor encaja; vacío: la clase actual</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="51"/>
        <source>Least size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="52"/>
        <source>Largest size</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="69"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="73"/>
        <source>Use all bands</source>
        <translation>Usar todas las bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="76"/>
        <source>Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer</source>
        <translation>Analizar también bandas además de las tres que se muestran (infrarrojo cercano ...): más seguro, pero tarda más</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="48"/>
        <source>What is outlined: objects or parts, sizes, words that name them</source>
        <translation>Qué se traza: objetos o partes, tamaños, palabras que los nombran</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="68"/>
        <source>The output cannot be written ({error}): make room or make its folder reachable, then start again.</source>
        <translation>No se puede escribir la salida ({error}): libere espacio o haga accesible su carpeta, y vuelva a empezar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="45"/>
        <source>Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown count too: as composites of their own, and as normalised differences (NDVI and its like).

Multinomial logistic regression on the model&apos;s tokens; groups by k-means (Lloyd 1982, Arthur and Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</source>
        <translation>Puntos o polígonos con una clase, al menos dos de cada clase, se convierten en un ráster de clases 1, 2 ... (255 = sin datos); ACCURACY es la proporción de ejemplos que nombró bien un modelo que no los había visto. Sin ejemplos, se cartografían GROUPS grupos de lugares parecidos, el mayor primero. Las bandas además de las tres que se muestran también cuentan: como composiciones propias y como diferencias normalizadas (NDVI y similares).

Regresión logística multinomial sobre los tokens del modelo; grupos por k-medias (Lloyd 1982, Arthur y Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="65"/>
        <source>Use all bands, not only those shown</source>
        <translation>Usar todas las bandas, no solo las que se muestran</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="50"/>
        <source>Oriel: label polygons</source>
        <translation>Oriel: etiquetar polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="58"/>
        <source>“{name}” refused the labels: save or undo its other changes and try again.</source>
        <translation>«{name}» rechazó las etiquetas: guarde o deshaga sus otros cambios e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Extended</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_clicks.py" line="56"/>
        <source>Type the name of the class first, then click its examples on the map.</source>
        <translation>Escriba primero el nombre de la clase y luego haga clic en sus ejemplos en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="130"/>
        <source>Repairing the index</source>
        <translation>Reparando el índice</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="54"/>
        <source>Choose a layer with polygons to label.</source>
        <translation>Elija una capa con polígonos para etiquetar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="59"/>
        <source>“{name}” has no polygon on the imagery: choose another layer.</source>
        <translation>«{name}» no tiene ningún polígono sobre la imagen: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="63"/>
        <source>Labelling polygons</source>
        <translation>Etiquetando polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="72"/>
        <source>The layer with the polygons is gone; add it again and label it once more.</source>
        <translation>La capa con los polígonos ya no está; añádala de nuevo y vuelva a etiquetarla.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_label.py" line="82"/>
        <source>{count} polygon labelled: {where}</source>
        <comment>{count} polygons labelled: {where}</comment>
        <translation>
            <numerusform>{count} polígono etiquetado: {where}</numerusform>
            <numerusform>{count} polígonos etiquetados: {where}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="89"/>
        <source>fields {fields} of “{layer}”, which is not saved yet.</source>
        <translation>campos {fields} de «{layer}», que aún no se ha guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="95"/>
        <source>“{layer}” is read-only, so a copy was made.</source>
        <translation>«{layer}» es de solo lectura, por lo que se hizo una copia.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="111"/>
        <source>An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another.</source>
        <translation>Un ejemplo no está sobre ninguna imagen de este proyecto: añada «{name}», sobre la que se hizo, o elija otro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="115"/>
        <source>An example lies on no imagery of this project: add what it was made on, or choose another.</source>
        <translation>Un ejemplo no está sobre ninguna imagen de este proyecto: añada la imagen sobre la que se hizo o elija otro.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Make the damaged parts of the indexes again, in the background</source>
        <translation>Rehacer en segundo plano las partes dañadas de los índices</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="27"/>
        <source>Polygons that get a word each: the selected ones, or all</source>
        <translation>Polígonos que reciben una palabra cada uno: los seleccionados o todos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Label polygons</source>
        <translation>Etiquetar polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Give each polygon the best of the words above (“;” between them), how likely it is and by how much, as attributes: in the layer, which is not saved yet, or in a copy where it is read-only</source>
        <translation>Da a cada polígono la mejor de las palabras de arriba («;» entre ellas), su probabilidad y su ventaja, como atributos: en la capa, que aún no se guarda, o en una copia si es de solo lectura</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="41"/>
        <source>Label my polygons with the words</source>
        <translation>Etiquetar mis polígonos con las palabras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="53"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="54"/>
        <source>Class of the examples that are clicked next</source>
        <translation>Clase de los ejemplos en los que se hará clic</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Click on map</source>
        <translation>Clic en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Each click on the map is an example of this class, in a temporary layer; Backspace takes it back</source>
        <translation>Cada clic en el mapa es un ejemplo de esta clase, en una capa temporal; Retroceso lo deshace</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Tolerance (pixels)</source>
        <translation>Tolerancia (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="91"/>
        <source>{layer} labels</source>
        <translation>{layer} etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>{share} left out as cloudy, hazy or blurred</source>
        <translation>{share} omitido por nubes, bruma o falta de nitidez</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>nothing is cloudy, hazy or blurred</source>
        <translation>nada está nublado, brumoso ni borroso</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="56"/>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="58"/>
        <source>Saving the dates</source>
        <translation>Guardando las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="58"/>
        <source>Tie points</source>
        <translation>Puntos de enlace</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name}) and Oriel</source>
        <translation>Red entrenada ({name}) y Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="66"/>
        <source>Time series ({what})</source>
        <translation>Serie temporal ({what})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_heat.py" line="41"/>
        <source>Following the image&apos;s edges</source>
        <translation>Siguiendo los bordes de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="51"/>
        <source>Indexing many rasters</source>
        <translation>Indexando muchos rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="103"/>
        <source>Lists of items (*.json *.geojson)</source>
        <translation>Listas de elementos (*.json *.geojson)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="104"/>
        <source>List of rasters</source>
        <translation>Lista de rásteres</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="135"/>
        <source>Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to make it again, or delete the index.</source>
        <translation>No reparado: {names}. Elija esa capa como imagen, tal como se indexó, y pulse «Indexar capa» para rehacer el índice, o elimínelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="101"/>
        <source>unknown layer</source>
        <translation>capa desconocida</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="98"/>
        <source>So far in view; the rest of the area follows.</source>
        <translation>Hasta ahora en la vista; sigue el resto del área.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_values.py" line="81"/>
        <source>{share} is left out: clouds, haze or blur.</source>
        <translation>{share} se omite: nubes, bruma o falta de nitidez.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="54"/>
        <source>“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or make room and start again; the windows that are done are kept.</source>
        <translation>No se pudo escribir «{name}» ({error}). Lo que rechazó queda en el mapa: guárdelo en otro sitio, o haga espacio y empiece de nuevo; las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="76"/>
        <source>“{name}” has changes that are not saved: save or undo them, then take the objects back.</source>
        <translation>«{name}» tiene cambios sin guardar: guárdelos o deshágalos y después retire los objetos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="102"/>
        <source>That many are past Ctrl+Z.</source>
        <translation>Son demasiados para Ctrl+Z.</translation>
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
        <translation>Otros modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="36"/>
        <source>Weigh in Oriel&apos;s own comparison</source>
        <translation>Tener en cuenta la comparación de Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="38"/>
        <source>The network&apos;s answer counts 60 %, Oriel&apos;s own 40 %: it decides where the network is unsure</source>
        <translation>La respuesta de la red cuenta un 60 %, la de Oriel un 40 %: esta decide donde la red duda</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="25"/>
        <source>Places that are cloudy, hazy or blurred at either date count as not compared; takes longer</source>
        <translation>Los lugares nublados, brumosos o borrosos en alguna de las fechas cuentan como no comparados; tarda más</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="76"/>
        <source>Add a layer of the places by which the dates were aligned: green ones agree</source>
        <translation>Añadir una capa con los lugares por los que se alinearon las fechas: los verdes coinciden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="77"/>
        <source>Show tie points</source>
        <translation>Mostrar puntos de enlace</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="34"/>
        <source>What is to have changed for good</source>
        <translation>Lo que debe haber cambiado de forma permanente</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Band values (no model)</source>
        <translation>Valores de banda (sin modelo)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="43"/>
        <source>new buildings</source>
        <translation>new buildings</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="44"/>
        <source>Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”</source>
        <translation>Desde cuándo existe o falta cada uno, en inglés: «new buildings», «trees lost», «water»</translation>
    </message>
    <message>
        <location filename="../plugin/processing/leaving_out.py" line="25"/>
        <source>Leave out clouds, haze and blur</source>
        <translation>Omitir nubes, bruma y falta de nitidez</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>Index the rasters of a list of items: a JSON file, like a STAC item</source>
        <translation>Indexar los rásteres de una lista de elementos: un archivo JSON, como un elemento STAC</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="69"/>
        <source>Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright bare ground can look like haze</source>
        <translation>No buscar donde la imagen está nublada, brumosa o borrosa; para ello se examina el área una vez. El suelo desnudo claro puede parecer bruma</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="39"/>
        <source>Writes the second raster on the grid that it shares with the first, moved by what tie points agree on, and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can be written on it too. The report says how far the rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).

Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</source>
        <translation>Escribe el segundo ráster en la cuadrícula que comparte con el primero, desplazado según lo que acuerdan los puntos de enlace, y girado, escalado e inclinado donde ellos lo prueban, con sus propios valores de banda. La cuadrícula es la del ráster más grueso, recortada a lo que ambos cubren; el primero también se puede escribir en ella. El informe indica cuánto distaban los rásteres y con qué seguridad se sabe; los puntos de enlace pueden obtenerse como capa: desplazamiento (dx, dy), cuánto se aparta cada uno de lo acordado (residual), en píxeles, y si coincide (inlier).

Correlación de fase de gradientes, picos mediante DFT por producto de matrices: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="48"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them: “new buildings; trees lost; building -&gt; bare soil”. The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.

A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and names are drawn as ever.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compara dos rásteres del mismo lugar, sean cuales sean su SRC y su resolución: los alinea y traza lo que cambió. Con palabras (en inglés), solo los cambios que les conciernen: «new buildings; trees lost; building -&gt; bare soil». Los polígonos están en el SRC del ráster con los píxeles más grandes, en cuya cuadrícula se comparan ambos.

Una red entrenada propia (véase «Ejecutar una red entrenada») puede dar la puntuación; los contornos y los nombres se trazan como siempre.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Learned network that gives the score</source>
        <translation>Red entrenada que da la puntuación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="62"/>
        <source>Weigh in Oriel&apos;s own comparison (40 %)</source>
        <translation>Tener en cuenta la comparación de Oriel (40 %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="102"/>
        <source>A learned network answers without words: leave either the words or the network empty.</source>
        <translation>Una red entrenada responde sin palabras: deje vacías las palabras o la red.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="192"/>
        <source>{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk</source>
        <translation>{windows}, como mucho {prompts}: unos {minutes} min y como mucho {disk} MB de disco</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="57"/>
        <source>Compares three or more rasters of one place and tells since when each place is as it is: “until” is the last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one date.

Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in oriel:spectralchange. Band values and indices need no PyTorch.

Change point by least squares: Scott and Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</source>
        <translation>Compara tres o más rásteres de un lugar e indica desde cuándo cada sitio es como es: «until» es la última fecha del estado antiguo, «since» la primera del nuevo, «lasting» es 1 donde el estado nuevo se vio en dos fechas o más. Lo pasajero (nubes, inundaciones) se omite. Las fechas vienen de las capas, o se dan en el orden de estas, separadas por comas; se ordenan como texto (2019-05-01). El ráster contiene el número de la primera fecha tras el cambio, 0 = ninguna, 255 = sin datos. Con dos rásteres, todos los cambios tienen la misma fecha.

Las palabras (en inglés, «new buildings; trees lost») se datan según dónde están sus cosas en cada fecha; un índice espectral según sus valores, «kind» es entonces «rise» o «fall», y las bandas que necesita se nombran como en oriel:spectralchange. Los valores de banda y los índices no necesitan PyTorch.

Punto de cambio por mínimos cuadrados: Scott y Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="78"/>
        <source>Words, e.g. new buildings</source>
        <translation>Palabras (en inglés), p. ej. new buildings</translation>
    </message>
</context>
</TS>
