<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="143"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Diese Stelle der Karte lässt sich nicht in {crs} ausdrücken: wählen Sie eine Stelle auf dem Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>Die laufende Arbeit kann in {folder} nicht gegen einen Absturz gesichert werden: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="163"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>Farbton und Sättigung des Layerstils werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>„{name}“ ist kein Rasterlayer: wählen Sie Bilddaten.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>„{name}“ kann nicht gelesen werden: reparieren Sie die Datenquelle im Layerbaum.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="174"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>QGIS zeichnet diesen Layer für Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>Oriel sieht diesen Layer wegen seines Stils so, wie QGIS ihn zeichnet.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>„{name}“ kann nur von QGIS gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Dieser Layer hat kein KBS: Größen sind in Layereinheiten.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>Der Layer wurde entfernt: wählen Sie einen anderen Bildlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} Pixel sind zu viele, um sie auf einmal zu zeichnen: zoomen Sie hinein.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>„{name}“ wurde nicht innerhalb von {seconds:g} s gezeichnet: prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>„{name}“ konnte nicht gezeichnet werden ({error}): prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="109"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>Der Ziellayer ist nicht mehr da: wählen Sie einen anderen oder ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="111"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>„{name}“ enthält keine Polygone: wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="114"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>„{name}“ ist schreibgeschützt: wählen Sie einen anderen Layer oder ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>„{path}“ existiert bereits: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="135"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>In den Ordner „{path}“ kann nicht geschrieben werden: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>„{path}“ konnte nicht angelegt werden ({error}): ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="69"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>„{name}“ kann gerade nicht bearbeitet werden: vielleicht hält ein anderes Programm oder ein anderer Layer die Datei gesperrt.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="188"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>„{name}“ hat das Objekt abgelehnt: prüfen Sie die Beschränkungen oder wählen Sie ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="80"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>„{name}“ kann gerade nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="208"/>
        <source>Oriel: take back</source>
        <translation>Oriel: zurücknehmen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="212"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>„{name}“ enthält das Objekt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="225"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({error}). Die Objekte sind noch auf der Karte: geben Sie die Datei frei und speichern Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="136"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="88"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS wurde unerwartet beendet: Ihre letzten Eingaben lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="89"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="207"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel: wiederhergestellte Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Klicks gehen an ein anderes Kartenwerkzeug.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Klicken Sie auf ein gespeichertes Objekt, um es zu verfeinern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc: zurück</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>Linke Taste malt, rechte Taste radiert.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]: Pinselgröße · B: fertig · Ctrl+Z: rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Ziehen Sie eine Linie durch das Objekt, um es zu teilen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X: zurück · Ctrl+Z: rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Klicken Sie auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Ziehen: Rahmen darum · Shift+Ziehen: umfahren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Der Umriss wird gesucht; weitere Klicks verfeinern ihn.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Esc: clear</source>
        <translation>Esc: leeren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="68"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: als {name} speichern</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="75"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: verschmelzen · Esc: leeren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="80"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: Umriss {shown} von {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="81"/>
        <source>Left click adds, right click takes away.</source>
        <translation>Linksklick fügt hinzu, Rechtsklick nimmt weg.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="92"/>
        <source>loading PyTorch, once a session</source>
        <translation>PyTorch wird geladen, einmal je Sitzung</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="74"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Etwas Unerwartetes ist geschehen: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="178"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="175"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="196"/>
        <source>The imagery changed</source>
        <translation>Das Bild hat sich geändert</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="197"/>
        <source>Imagery not supported</source>
        <translation>Bilddaten nicht unterstützt</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="198"/>
        <source>Imagery cannot be read</source>
        <translation>Bilddaten nicht lesbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="199"/>
        <source>A Python package is missing</source>
        <translation>Ein Python-Paket fehlt</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="200"/>
        <source>No memory or device</source>
        <translation>Kein Speicher oder Gerät</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="201"/>
        <source>Model cannot be used</source>
        <translation>Modell nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="202"/>
        <source>Cache cannot be used</source>
        <translation>Cache nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="203"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="208"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="44"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="165"/>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Farbe dieser Klasse ändern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Diese Klasse aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Gespeicherte Objekte erhalten diese Klasse. Die Tasten 1 bis 9 wählen auf der Karte; F2 benennt um.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="138"/>
        <source>new class</source>
        <translation>neue Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="149"/>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="36"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Bild, mit dem gearbeitet wird; folgt dem aktiven Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="65"/>
        <source>Imagery</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="44"/>
        <source>Model and device; click for the options</source>
        <translation>Modell und Gerät; Klick öffnet die Optionen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="190"/>
        <source>Install command</source>
        <translation>Installationsbefehl</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="114"/>
        <source>Folder of Python packages</source>
        <translation>Ordner der Python-Pakete</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Diesen Auftrag anhalten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="85"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} wartend)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="113"/>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="90"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="92"/>
        <source>where Oriel expects it</source>
        <translation>wo Oriel sie erwartet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="95"/>
        <source>in the QGIS profile</source>
        <translation>im QGIS-Profil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="96"/>
        <source>QGIS&apos;s own Python</source>
        <translation>Python von QGIS</translation>
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
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="109"/>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="110"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="111"/>
        <source>Cache on disk</source>
        <translation>Cache auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="112"/>
        <source>Cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="113"/>
        <source>Longest wait for web layers</source>
        <translation>Längste Wartezeit für Weblayer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="116"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Alles läuft auf diesem Computer; keine Bilddaten verlassen ihn.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="46"/>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Links: wenige Ecken. Rechts: folgt jedem Pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Right angles</source>
        <translation>Rechte Winkel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Gerade Seiten und rechtwinklige Ecken, für Gebäude</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Gerundeter Umriss, für Bäume, Wasser und Felder</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="56"/>
        <source>Holes smaller than this are closed</source>
        <translation>Kleinere Löcher werden geschlossen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="57"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Kleinere Teile entfallen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="66"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="109"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Löcher bis</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Kleinster Teil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Speichert, was auf dem Bildschirm ist, in den Layer (Enter oder S auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Nimmt die letzte Eingabe zurück, danach das zuletzt gespeicherte Objekt (Ctrl+Z auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Nimmt alle nicht gespeicherten Umrisse von der Karte (Esc auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Zeigt den nächsten vorgeschlagenen Umriss (Tab auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Verschmelzen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Macht aus allen Umrissen auf dem Bildschirm ein Objekt (M auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Linie durch das Objekt ziehen, um es zu zerteilen (X auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Mit der linken Taste malen, mit der rechten radieren (B auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Umriss um ein Pixel vergrößern (] auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Umriss um ein Pixel verkleinern ([ auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Gespeichertes Objekt anklicken, um es zu verfeinern (E mit dem Zeiger darauf)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Radius des Pinsels auf dem Bildschirm ([ und ] auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>{count} speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="31"/>
        <source>Point at the map again</source>
        <translation>Wieder auf die Karte zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="33"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Ein anderes Kartenwerkzeug ist aktiv; danach segmentieren Klicks auf die Karte wieder Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="28"/>
        <source>New GeoPackage</source>
        <translation>Neues GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Neue Datei wählen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>New GeoPackage for objects</source>
        <translation>Neues GeoPackage für Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="89"/>
        <source>beside the imagery or the project</source>
        <translation>neben dem Bild oder dem Projekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="90"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Gespeicherte Objekte werden diesem Layer hinzugefügt.
Neues GeoPackage: {where}, im KBS des Bildes.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="95"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Datei eines neuen GeoPackage wählen</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="47"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Auf Bilder zeigen, sie befragen und vergleichen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="88"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>Die Karte zeigt nichts vom Bildlayer: zoomen Sie darauf, oder wählen Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="87"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>„{path}“ kann nicht angezeigt werden: die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Fügen Sie einen Bildlayer hinzu oder wählen Sie einen: Oriel arbeitet mit Rastern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="79"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="137"/>
        <source>Highlighting {words}</source>
        <translation>{words} wird markiert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="158"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="159"/>
        <source>Held against: {rivals}.</source>
        <translation>Abgegrenzt gegen: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="161"/>
        <source>Outlining</source>
        <translation>Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="183"/>
        <source>Drawing outlines</source>
        <translation>Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="251"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nichts erreicht diesen Schwellwert; schieben Sie ihn nach links.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="247"/>
        <source>Searching places</source>
        <translation>Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="171"/>
        <source>Pictures of places</source>
        <translation>Bilder der Orte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="142"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Noch nichts, wovon man etwas wegnehmen könnte: klicken Sie zuerst links auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="190"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Noch nichts zu speichern: klicken Sie zuerst auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Nothing left to take back.</source>
        <translation>Nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="206"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Zurückgenommen; Enter speichert wieder.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="214"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Geleert; Ctrl+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="257"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>Das Bild ist weg; Umrisse auf der Karte bleiben und lassen sich speichern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="126"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Wählen Sie oben das Bild dieses Objekts und öffnen Sie es dann erneut, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="108"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Diese Umrisse gehören zu verschiedenen Bildern: speichern Sie sie nacheinander.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="118"/>
        <source>Changing the outline</source>
        <translation>Umriss wird geändert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="139"/>
        <source>Drawing the outline</source>
        <translation>Umriss wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="174"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Hier wurde nichts gefunden: klicken Sie mitten in das Objekt oder ziehen Sie einen Rahmen darum.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="187"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Vom Objekt bliebe nichts übrig: Esc nimmt es von der Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="191"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>Die Linie schneidet das Objekt nicht: ziehen Sie sie von außen nach außen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>Zum Verschmelzen braucht es zwei Umrisse auf der Karte: ziehen Sie zuerst einen Rahmen um ein weiteres Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Noch nichts zu ändern: klicken Sie zuerst auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Bild wird betrachtet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="118"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>Das gespeicherte Objekt ist nicht mehr in seinem Layer; sein Umriss ist wieder auf der Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="133"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nichts zum erneuten Öffnen: wählen Sie unter „Speichern in“ den Layer mit dem Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="138"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Hier ist kein gespeichertes Objekt: zeigen Sie auf ein Objekt von „{name}“.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="84"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Dieses QGIS läuft mit Python {version}; Oriel braucht 3.10 oder neuer: installieren Sie QGIS 3.34 oder neuer.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Gewählten Ort bestätigen: ähnliche rücken nach oben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>✗ Not this</source>
        <translation>✗ Nicht das</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Gewählten Ort ablehnen: ähnliche rücken nach unten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save as layer</source>
        <translation>Als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>In view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="46"/>
        <source>Whole layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Fundstellen der Wörter als Heatmap darstellen (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Orte finden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="60"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Wie sicher ein Ort sein muss, um ein Polygon zu werden; die Umrisse folgen sofort</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="60"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Scharfe Umrisse zeichnen und als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="103"/>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="124"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwellwert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="98"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Die Pakete von Oriel fehlen: öffnen Sie das Oriel-Bedienfeld, um sie zu installieren.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="124"/>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="45"/>
        <source>Find change</source>
        <translation>Änderungen finden</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="29"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="30"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="59"/>
        <source>Only what these words name</source>
        <translation>Nur was diese Wörter nennen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="66"/>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="84"/>
        <source>Remove shift and differences of light</source>
        <translation>Versatz und Lichtunterschiede ausgleichen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="71"/>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="73"/>
        <source>Change</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="44"/>
        <source>Highlight words</source>
        <translation>Wörter markieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="64"/>
        <source>Sharp outlines by the model</source>
        <translation>Scharfe Umrisse durch das Modell</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="65"/>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Segment from prompts</source>
        <translation>Aus Eingaben segmentieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="63"/>
        <source>Points or boxes</source>
        <translation>Punkte oder Rahmen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="68"/>
        <source>Field with the class</source>
        <translation>Feld mit der Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="67"/>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="132"/>
        <source>Aligning the dates</source>
        <translation>Zeitpunkte werden ausgerichtet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="144"/>
        <source>Comparing the dates</source>
        <translation>Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="185"/>
        <source>Pictures of changes</source>
        <translation>Bilder der Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="47"/>
        <source>Saving the evidence</source>
        <translation>Evidenz wird gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="59"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Vorher und Nachher sind beide „{name}“: wählen Sie zwei verschiedene Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="64"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll, etwa „new buildings“ oder „trees lost“ (englisch).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="34"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>„{name}“ kann nur von QGIS gezeichnet werden; exportieren Sie den Layer als GeoTIFF, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="193"/>
        <source>No change at this sensitivity.</source>
        <translation>Keine Änderung bei dieser Empfindlichkeit.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="171"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>The earlier image</source>
        <translation>Das frühere Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>The later image</source>
        <translation>Das spätere Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="53"/>
        <source>Swap the dates</source>
        <translation>Zeitpunkte tauschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Any change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Only …</source>
        <translation>Nur …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Spectral (no model)</source>
        <translation>Spektral (ohne KI)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="45"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="46"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Englische Wörter: „new …“ nur Neues, „… lost“ nur Verschwundenes, ohne Zusatz beides</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="70"/>
        <source>Whole overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="83"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>Nach rechts: auch schwächere Änderungen zählen; nichts wird neu berechnet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="88"/>
        <source>Save as layers</source>
        <translation>Als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>W&amp;hat</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="155"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="46"/>
        <source>evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="50"/>
        <source>change</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="216"/>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="64"/>
        <source>The chosen polygon lies beside the imagery: draw or select one on it.</source>
        <translation>Das gewählte Polygon liegt neben dem Bild: zeichnen oder wählen Sie eines darauf.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="68"/>
        <source>No area is drawn yet: press ✎ and draw it on the map, or choose another area.</source>
        <translation>Noch ist kein Gebiet gezeichnet: drücken Sie ✎ und zeichnen Sie es auf der Karte, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="77"/>
        <source>No polygon is selected: select some in a polygon layer, or choose another area.</source>
        <translation>Kein Polygon ist gewählt: wählen Sie welche in einem Polygonlayer oder nehmen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="150"/>
        <source>Learning the objects</source>
        <translation>Objekte werden gelernt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="235"/>
        <source>Swiping needs both layers in the project: add them again.</source>
        <translation>Zum Wischen müssen beide Layer im Projekt sein: fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="48"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="51"/>
        <source>Saving the table</source>
        <translation>Tabelle wird gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="78"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="80"/>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>Report: {file}</source>
        <translation>Bericht: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>The report is in {file}; no browser could be opened.</source>
        <translation>Der Bericht ist in {file}; es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="63"/>
        <source>The polygon layer is gone: choose another one.</source>
        <translation>Der Polygonlayer ist nicht mehr da: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="72"/>
        <source>No polygon of “{name}” lies on the image: choose another layer or image.</source>
        <translation>Kein Polygon von „{name}“ liegt auf dem Bild: wählen Sie einen anderen Layer oder ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="66"/>
        <source>Choose the polygon layer to check; add one to the project first if there is none.</source>
        <translation>Wählen Sie den Polygonlayer, der geprüft werden soll; gibt es keinen, fügen Sie dem Projekt zuerst einen hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="83"/>
        <source>⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.</source>
        <translation>⚠ Vorher ({before}) ist später als Nachher ({after}): tauschen Sie sie mit ⇅, sonst bedeutet „neu“ „verschwunden“.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="86"/>
        <source>⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.</source>
        <translation>⚠ „{name}“ hat kein KBS: setzen Sie es in den Layereigenschaften, sonst weiß niemand, wo der Layer liegt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="89"/>
        <source>⚠ Both layers show the same file: they can only differ in the bands that are shown.</source>
        <translation>⚠ Beide Layer zeigen dieselbe Datei: sie können sich nur in den angezeigten Kanälen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="95"/>
        <source>Tick three or more layers; for two dates choose “Any change”.</source>
        <translation>Haken Sie drei oder mehr Layer an; für zwei Zeitpunkte wählen Sie „Jede Änderung“.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="98"/>
        <source>“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.</source>
        <translation>„{name}“ hat kein Datum: schreiben Sie eines in den Namen (2021-05-31) oder setzen Sie es in den zeitlichen Eigenschaften.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} square pixels</source>
        <translation>{area:,.0f} Quadratpixel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="233"/>
        <source>By area: {parts}</source>
        <translation>Nach Fläche: {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="51"/>
        <source>on the map, not on the image</source>
        <translation>auf der Karte, nicht auf dem Bild</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="52"/>
        <source>on the image, not on the map</source>
        <translation>auf dem Bild, nicht auf der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="53"/>
        <source>drawn differently on the map</source>
        <translation>auf der Karte anders gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="54"/>
        <source>{pixels:.1f} px beside its place on the map</source>
        <translation>{pixels:.1f} px neben seinem Platz auf der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="204"/>
        <source>seen at the last date only</source>
        <translation>nur zum letzten Zeitpunkt gesehen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="230"/>
        <source>Type two or more classes to tell apart, separated by commas.</source>
        <translation>Geben Sie zwei oder mehr zu unterscheidende Klassen ein, durch Kommas getrennt (englisch).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="162"/>
        <source>{until} – {since}</source>
        <translation>{until} – {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="144"/>
        <source>between {until} and {since}</source>
        <translation>zwischen {until} und {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="179"/>
        <source>Reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="56"/>
        <source>Only “{text}”</source>
        <translation>Nur „{text}“</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="53"/>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="59"/>
        <source>From {was} to {became}</source>
        <translation>Von {was} zu {became}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="61"/>
        <source>Spectral change ({method})</source>
        <translation>Spektrale Änderung ({method})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Against a map layer</source>
        <translation>Mit einem Kartenlayer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/diagnosing.py" line="47"/>
        <source>Probing the processor</source>
        <translation>Prozessor wird geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="68"/>
        <source>Looking at this computer</source>
        <translation>Dieser Computer wird angesehen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="133"/>
        <source>The packages are there: restart QGIS to use them.</source>
        <translation>Die Pakete sind da: starten Sie QGIS neu, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="146"/>
        <source>Installing packages</source>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="159"/>
        <source>Repairing packages</source>
        <translation>Pakete werden repariert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="166"/>
        <source>Removing packages</source>
        <translation>Pakete werden entfernt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="171"/>
        <source>Some files are in use; they go when QGIS is restarted and Uninstall pressed again.</source>
        <translation>Einige Dateien sind in Gebrauch; sie verschwinden, wenn QGIS neu gestartet und noch einmal Deinstallieren gedrückt wird.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="182"/>
        <source>Making a bundle</source>
        <translation>Paketbündel wird erstellt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="185"/>
        <source>The bundle is ready: copy {folder} to the other computer.</source>
        <translation>Das Paketbündel ist fertig: kopieren Sie {folder} auf den anderen Computer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="198"/>
        <source>Installing from the bundle</source>
        <translation>Installation aus dem Paketbündel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="93"/>
        <source>Stopped; what has arrived is kept.</source>
        <translation>Angehalten; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="156"/>
        <source>{name} is here.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="117"/>
        <source>Downloading {name}</source>
        <translation>{name} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="126"/>
        <source>Taking over {name}</source>
        <translation>{name} wird übernommen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="137"/>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="138"/>
        <source>Deleting {name}</source>
        <translation>{name} wird gelöscht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="162"/>
        <source>Install the packages first: Raster &gt; Oriel: install or repair packages…</source>
        <translation>Installieren Sie zuerst die Pakete: Raster &gt; Oriel: Pakete installieren oder reparieren…</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="169"/>
        <source>Measuring {name}</source>
        <translation>{name} wird gemessen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="50"/>
        <source>Looking at the disk</source>
        <translation>Datenträger wird angesehen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="70"/>
        <source>The memory is given back; the next job loads the model again.</source>
        <translation>Der Speicher ist freigegeben; der nächste Auftrag lädt das Modell wieder.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="243"/>
        <source>This layer is looked at once, in the background; its places follow then.</source>
        <translation>Dieser Layer wird einmal im Hintergrund betrachtet; seine Orte folgen dann.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="255"/>
        <source>No place here has image data to search; choose another area.</source>
        <translation>Kein Ort hier hat Bilddaten zum Durchsuchen; wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="75"/>
        <source>Example: {file}</source>
        <translation>Beispiel: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="99"/>
        <source>Example: drawn on the map</source>
        <translation>Beispiel: auf der Karte gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="104"/>
        <source>No polygon is selected: select some in a polygon layer first.</source>
        <translation>Kein Polygon ist gewählt: wählen Sie zuerst welche in einem Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="112"/>
        <source>Image of what to look for</source>
        <translation>Bild dessen, was gesucht wird</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="85"/>
        <source>Learning from the polygons</source>
        <translation>Aus den Polygonen wird gelernt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>like the example</source>
        <translation>wie das Beispiel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="232"/>
        <source>marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="42"/>
        <source>Reading the index</source>
        <translation>Index wird gelesen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="47"/>
        <source>Indexing {name}</source>
        <translation>{name} wird indexiert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="51"/>
        <source>Folder of rasters</source>
        <translation>Ordner mit Rastern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="47"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="120"/>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="67"/>
        <source>areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="76"/>
        <source>“{path}” could not be written ({error}): is the disk full or write-protected?</source>
        <translation>„{path}“ konnte nicht geschrieben werden ({error}): ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="79"/>
        <source>Areas saved to {file}</source>
        <translation>Flächen in {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="88"/>
        <source>Choose a layer with examples and the attribute that names their class.</source>
        <translation>Wählen Sie einen Layer mit Beispielen und das Attribut, das ihre Klasse nennt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="91"/>
        <source>“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.</source>
        <translation>„{layer}“ hat kein Beispiel mit einer Klasse auf dem Bild: prüfen Sie den Layer und das Feld „{field}“.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="97"/>
        <source>Learning the classes</source>
        <translation>Klassen werden gelernt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="87"/>
        <source>group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="108"/>
        <source>Grouping</source>
        <translation>Gruppen werden gebildet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="140"/>
        <source>Nothing is indexed yet: press “Index layer” or “Folder…” below first.</source>
        <translation>Noch ist nichts indexiert: drücken Sie zuerst unten „Layer indexieren“ oder „Ordner…“.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="159"/>
        <source>There is nothing to search for: type words, or choose an example under “More”.</source>
        <translation>Es gibt nichts zu suchen: geben Sie Wörter ein oder wählen Sie unter „Mehr“ ein Beispiel.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="95"/>
        <source>Outlining everything</source>
        <translation>Alles wird umrissen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="102"/>
        <source>Nothing to compare with: click an object first, or select saved ones.</source>
        <translation>Nichts zum Vergleichen: klicken Sie zuerst auf ein Objekt oder wählen Sie gespeicherte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="104"/>
        <source>Finding similar objects</source>
        <translation>Ähnliche Objekte werden gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="118"/>
        <source>“{name}” has no feature on the imagery.</source>
        <translation>„{name}“ hat kein Objekt auf dem Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="120"/>
        <source>Outlining {name}</source>
        <translation>{name} wird umrissen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="236"/>
        <source>Ranking</source>
        <translation>Rangfolge wird gebildet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_showing.py" line="54"/>
        <source>Nothing found here: choose another area or another example.</source>
        <translation>Hier wurde nichts gefunden: wählen Sie ein anderes Gebiet oder ein anderes Beispiel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="101"/>
        <source>{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder.</source>
        <translation>{folder} ist kein fertiges Paketbündel (es hat keine lesbare {file}): erstellen Sie es neu oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="115"/>
        <source>This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}.</source>
        <translation>Dieses Paketbündel ist für {theirs} mit Python {their_python}; dieses QGIS braucht {ours} mit Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="42"/>
        <source>checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="160"/>
        <source>{file} of the bundle is missing or damaged: copy the bundle again.</source>
        <translation>{file} des Paketbündels fehlt oder ist beschädigt: kopieren Sie das Paketbündel noch einmal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="168"/>
        <source>The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.</source>
        <translation>Dem Paketbündel fehlen {names}: erstellen Sie es mit dieser Version von Oriel neu, in einem QGIS wie diesem.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="174"/>
        <source>copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The disk is full: make room, then install again; what was downloaded is kept.</source>
        <translation>Der Datenträger ist voll: schaffen Sie Platz und installieren Sie dann erneut; was heruntergeladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A certificate is not valid today: set this computer&apos;s date and time, then install again.</source>
        <translation>Ein Zertifikat ist heute nicht gültig: stellen Sie Datum und Uhrzeit dieses Computers und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection is not trusted: if your network inspects traffic, add its certificate in QGIS (Settings &gt; Options &gt; Authentication &gt; Manage Certificates), then install again.</source>
        <translation>Der Verbindung wird nicht vertraut: prüft Ihr Netz den Verkehr, fügen Sie sein Zertifikat in QGIS hinzu (Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten) und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy asks for a name and password: enter them in QGIS (Settings &gt; Options &gt; Network).</source>
        <translation>Der Proxy verlangt Name und Passwort: geben Sie sie in QGIS ein (Einstellungen &gt; Optionen &gt; Netzwerk).</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy does not answer: check it in QGIS (Settings &gt; Options &gt; Network), then install again.</source>
        <translation>Der Proxy antwortet nicht: prüfen Sie ihn in QGIS (Einstellungen &gt; Optionen &gt; Netzwerk) und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. Install again; if it happens again, use a bundle from another network.</source>
        <translation>Ein Download ist nicht die veröffentlichte Datei: ein Proxy, eine Anmeldeseite oder ein Virenscanner hat ihn verändert. Installieren Sie erneut; geschieht es wieder, verwenden Sie ein Paketbündel aus einem anderen Netz.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>There is no network, or it does not let QGIS through: check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), or install from a bundle.</source>
        <translation>Es gibt kein Netz, oder es lässt QGIS nicht durch: prüfen Sie die Verbindung und den Proxy von QGIS (Einstellungen &gt; Optionen &gt; Netzwerk), oder installieren Sie aus einem Paketbündel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection broke off: install again, it goes on where it stopped.</source>
        <translation>Die Verbindung ist abgebrochen: installieren Sie erneut, es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS windows, wait a minute, then install again.</source>
        <translation>Eine Datei wird von einem anderen Programm gehalten (oft ein Virenscanner oder ein zweites QGIS): schließen Sie andere QGIS-Fenster, warten Sie eine Minute und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The folder&apos;s name is too long for Windows: choose a QGIS profile with a shorter path.</source>
        <translation>Der Name des Ordners ist zu lang für Windows: wählen Sie ein QGIS-Profil mit kürzerem Pfad.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A downloaded file is damaged: install again; if it happens again, use a bundle from another network.</source>
        <translation>Eine heruntergeladene Datei ist beschädigt: installieren Sie erneut; geschieht es wieder, verwenden Sie ein Paketbündel aus einem anderen Netz.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>QGIS&apos;s Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again.</source>
        <translation>Das Python von QGIS hat kein pip: installieren Sie unter Debian und Ubuntu das Paket python3-pip und dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel before that plugin, or switch it off.</source>
        <translation>Die OpenMP-Bibliothek ist zweimal geladen (eine andere Erweiterung hat eine mitgebracht): starten Sie QGIS neu und verwenden Sie Oriel vor dieser Erweiterung, oder schalten Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), then restart QGIS.</source>
        <translation>Windows fehlt eine Bibliothek, die PyTorch braucht: installieren Sie das Microsoft Visual C++ Redistributable (x64) und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Another program&apos;s library of the same name was loaded first: restart QGIS and open Oriel before other plugins; if it stays, press Repair.</source>
        <translation>Eine gleichnamige Bibliothek eines anderen Programms wurde zuerst geladen: starten Sie QGIS neu und öffnen Sie Oriel vor anderen Erweiterungen; bleibt es so, drücken Sie Reparieren.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart QGIS; if it stays, install the CPU build.</source>
        <translation>Eine Bibliothek von PyTorch ließ sich nicht starten: aktualisieren Sie das Microsoft Visual C++ Redistributable (x64) und starten Sie QGIS neu; bleibt es so, installieren Sie die CPU-Fassung.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again.</source>
        <translation>Windows hat zu wenig Speicher für PyTorch: vergrößern Sie die Auslagerungsdatei oder schließen Sie Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer.</source>
        <translation>Dieses Linux ist zu alt für die Pakete: verwenden Sie Debian 12, Ubuntu 22.04 oder neuer.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>torch and torchvision are of different builds: press Repair.</source>
        <translation>torch und torchvision stammen aus verschiedenen Fassungen: drücken Sie Reparieren.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="167"/>
        <source>It did not work: {line}</source>
        <translation>Es hat nicht geklappt: {line}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="168"/>
        <source>It did not work, and no reason was given: copy the details and send them to us.</source>
        <translation>Es hat nicht geklappt, und es wurde kein Grund genannt: kopieren Sie die Details und senden Sie sie uns.</translation>
    </message>
    <message>
        <location filename="../plugin/install/meter.py" line="69"/>
        <source>{doing} · {done} of {total} MB · {speed:.1f} MB/s</source>
        <translation>{doing} · {done} von {total} MB · {speed:.1f} MB/s</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="140"/>
        <source>QGIS&apos;s Python at {path} does not answer: reinstall QGIS, or install from a terminal.</source>
        <translation>Das Python von QGIS in {path} antwortet nicht: installieren Sie QGIS neu, oder installieren Sie aus einem Terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="191"/>
        <source>There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+.</source>
        <translation>Für diesen Computer gibt es kein PyTorch ({platform}): Oriel braucht Windows oder Linux mit 64 Bit oder einen Mac ab M1.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="196"/>
        <source>This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}</source>
        <translation>Dieses QGIS läuft mit Python {version}; die Pakete wurden mit {first} bis {last} getestet: {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install QGIS 3.34 or newer.</source>
        <translation>installieren Sie QGIS 3.34 oder neuer.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install the QGIS long term release, or a newer Oriel.</source>
        <translation>installieren Sie das QGIS-Langzeitrelease oder ein neueres Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="217"/>
        <source>{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.</source>
        <translation>In {folder} werden {need:.1f} GB gebraucht, {have:.1f} GB sind frei: schaffen Sie Platz und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="229"/>
        <source>Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), restart QGIS, then install again.</source>
        <translation>Windows fehlt {file}, das PyTorch braucht: installieren Sie das Microsoft Visual C++ Redistributable (x64), starten Sie QGIS neu und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="250"/>
        <source>QGIS&apos;s Python at {path} has no numpy: install it as QGIS&apos;s installer or your distribution offers it.</source>
        <translation>Das Python von QGIS in {path} hat kein numpy: installieren Sie es so, wie das Installationsprogramm von QGIS oder Ihre Distribution es anbietet.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="257"/>
        <source>This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.</source>
        <translation>Dieses QGIS bringt {name} {have} mit, Oriel braucht {floor} oder neuer: installieren Sie ein neueres QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="88"/>
        <source>No NVIDIA driver answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein NVIDIA-Treiber.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="90"/>
        <source>The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.</source>
        <translation>Der NVIDIA-Treiber {have} ist zu alt, {need} oder neuer wird gebraucht: aktualisieren Sie den Treiber.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="93"/>
        <source>{gpu} is too old for this CUDA version.</source>
        <translation>{gpu} ist zu alt für diese CUDA-Version.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="155"/>
        <source>QGIS&apos;s own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.</source>
        <translation>Das eigene Python {version} von QGIS wurde neben QGIS nicht gefunden: installieren Sie QGIS neu, oder installieren Sie aus einem Terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="218"/>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="224"/>
        <source>trying the packages</source>
        <translation>Pakete werden ausprobiert</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="99"/>
        <source>Another QGIS window installs these packages now: wait for it.</source>
        <translation>Ein anderes QGIS-Fenster installiert diese Pakete gerade: warten Sie darauf.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="164"/>
        <source>{file} is in use: restart QGIS and press Repair before anything else of Oriel.</source>
        <translation>{file} ist in Gebrauch: starten Sie QGIS neu und drücken Sie Reparieren vor allem anderen von Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="68"/>
        <source>Another QGIS window installs these packages now: wait for it, then check again.</source>
        <translation>Ein anderes QGIS-Fenster installiert diese Pakete gerade: warten Sie darauf und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="73"/>
        <source>{folder}: {sentence}</source>
        <translation>{folder}: {sentence}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="117"/>
        <source>fetching pip</source>
        <translation>pip wird geholt</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="164"/>
        <source>downloading {names}</source>
        <translation>{names} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="192"/>
        <source>The package index answers but does not offer {name}: a sign-in page of this network may stand in between (open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle.</source>
        <translation>Das Paketverzeichnis antwortet, bietet {name} aber nicht an: vielleicht steht eine Anmeldeseite dieses Netzes dazwischen (öffnen Sie eine Webseite und melden Sie sich an), oder es fehlt in Ihrem Spiegelserver. Installieren Sie dann erneut, oder verwenden Sie ein Paketbündel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="262"/>
        <source>the import ended with status {code}</source>
        <translation>der Import endete mit Status {code}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="273"/>
        <source>The packages bring {names} again, which is QGIS&apos;s own: the bundle was made for another QGIS.</source>
        <translation>Die Pakete bringen {names} noch einmal mit, was QGIS selbst gehört: das Paketbündel wurde für ein anderes QGIS erstellt.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="34"/>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Drawn polygon</source>
        <translation>Gezeichnetes Polygon</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Selected polygons</source>
        <translation>Gewählte Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="48"/>
        <source>Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.</source>
        <translation>Gebiet zeichnen: Ecken anklicken, Doppelklick beendet; oder ein Rechteck aufziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="50"/>
        <source>The classes to tell apart, separated by commas</source>
        <translation>Die zu unterscheidenden Klassen, durch Kommas getrennt (englisch)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="52"/>
        <source>Only what was one of these before; empty = anything</source>
        <translation>Nur was vorher eine davon war; leer = alles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="54"/>
        <source>Only what is one of these now; empty = anything</source>
        <translation>Nur was jetzt eine davon ist; leer = alles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="103"/>
        <source>The polygons to check, like a building layer</source>
        <translation>Die zu prüfenden Polygone, etwa ein Gebäudelayer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="105"/>
        <source>What the polygons are, where the model knows the word; may stay empty</source>
        <translation>Was die Polygone sind, wenn das Modell das (englische) Wort kennt; darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="106"/>
        <source>Check both dates</source>
        <translation>Beide Zeitpunkte prüfen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="108"/>
        <source>Also say what stood at the earlier date; off: only the later image is used</source>
        <translation>Auch sagen, was zum früheren Zeitpunkt dort stand; aus: nur das spätere Bild wird verwendet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="88"/>
        <source>Find what is not on the map</source>
        <translation>Finden, was nicht auf der Karte ist</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="31"/>
        <source>Three or more dates: tick the layers; a date is found in their names</source>
        <translation>Drei oder mehr Zeitpunkte: Layer anhaken; das Datum wird in ihren Namen gefunden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>IR-MAD (all bands)</source>
        <translation>IR-MAD (alle Kanäle)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>Change vector (CVA)</source>
        <translation>Änderungsvektor (CVA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>PCA and k-means</source>
        <translation>PCA und k-Means</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Spectral index …</source>
        <translation>Spektralindex …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="46"/>
        <source>Short name of a spectral index: NDVI, NDWI, NBR …</source>
        <translation>Kurzname eines Spektralindex: NDVI, NDWI, NBR …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="48"/>
        <source>Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR</source>
        <translation>Welcher Kanal was ist: N nahes Infrarot, R Rot, G Grün, B Blau, S1 und S2 SWIR</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="67"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="80"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="72"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="62"/>
        <source>Spectral index</source>
        <translation>Spektralindex</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="50"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="77"/>
        <source>Previous change (←, P)</source>
        <translation>Vorige Änderung (←, P)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="78"/>
        <source>Next change (→, N)</source>
        <translation>Nächste Änderung (→, N)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="79"/>
        <source>Accept it: similar ones move up (Y)</source>
        <translation>Annehmen: ähnliche rücken nach oben (Y)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="80"/>
        <source>Reject it: similar ones move down (X)</source>
        <translation>Ablehnen: ähnliche rücken nach unten (X)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="85"/>
        <source>Unsure ones first</source>
        <translation>Unsichere zuerst</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="88"/>
        <source>Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first</source>
        <translation>Zeigen, was unsicher ist: Ihre Markierungen dort lehren Oriel am meisten. Noch einmal: wahrscheinliche zuerst</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="91"/>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="94"/>
        <source>Pull the later date over the earlier one with the mouse; Esc ends it</source>
        <translation>Den späteren Zeitpunkt mit der Maus über den früheren ziehen; Esc beendet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>From–to classes</source>
        <translation>Klassenwechsel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="90"/>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="89"/>
        <source>Write one page with maps, pictures, charts and a summary, and open it</source>
        <translation>Eine Seite mit Karten, Bildern, Diagrammen und Zusammenfassung schreiben und öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>Im&amp;age</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="21"/>
        <source>What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.</source>
        <translation>Was ein Fehlerbericht braucht, ohne Ihren Namen, Ihre Ordner oder Layer. Nichts wird gesendet: lesen Sie es und fügen Sie es ein.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="25"/>
        <source>Collect and copy</source>
        <translation>Sammeln und kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="45"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="49"/>
        <source>Collecting</source>
        <translation>Wird gesammelt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="50"/>
        <source>User guide (F1)</source>
        <translation>Handbuch (F1)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="51"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="36"/>
        <source>Oriel: user guide</source>
        <translation>Oriel: Handbuch</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="40"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="53"/>
        <source>Show the tour</source>
        <translation>Tour zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="84"/>
        <source>The guide is missing: install Oriel again.</source>
        <translation>Das Handbuch fehlt: installieren Sie Oriel neu.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="118"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="120"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="129"/>
        <source>{name} (not here)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="143"/>
        <source>QGIS keeps its own {names}.</source>
        <translation>QGIS behält seine eigenen {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="145"/>
        <source>{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)</source>
        <translation>{download:.1f} GB herunterzuladen, {unpacked:.1f} GB auf dem Datenträger ({free:.0f} GB frei)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="53"/>
        <source>Install the packages</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="54"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="64"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="68"/>
        <source>Install from a bundle…</source>
        <translation>Aus Paketbündel installieren…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="69"/>
        <source>Make a bundle…</source>
        <translation>Paketbündel erstellen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="89"/>
        <source>Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.</source>
        <translation>Oriel läuft auf diesem Computer und braucht Python-Pakete, die QGIS nicht hat: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="92"/>
        <source>Everything that Oriel needs is there.</source>
        <translation>Alles, was Oriel braucht, ist da.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Back to Oriel</source>
        <translation>Zurück zu Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="112"/>
        <source>An earlier installation was stopped; Install goes on where it was.</source>
        <translation>Eine frühere Installation wurde angehalten; Installieren macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="114"/>
        <source>The installation is damaged ({names}): press Repair.</source>
        <translation>Die Installation ist beschädigt ({names}): drücken Sie Reparieren.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="116"/>
        <source>Installed on {date}: PyTorch for {build}.</source>
        <translation>Installiert am {date}: PyTorch für {build}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Go on installing</source>
        <translation>Weiter installieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install again</source>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Delete the downloads</source>
        <translation>Downloads löschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="185"/>
        <source>Without network, or by hand</source>
        <translation>Ohne Netz oder von Hand</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="195"/>
        <source>A bundle is a folder with all packages: make it on a computer with a network, use it on others.</source>
        <translation>Ein Paketbündel ist ein Ordner mit allen Paketen: erstellen Sie es auf einem Computer mit Netz und verwenden Sie es auf anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="198"/>
        <source>Or type this command into a terminal, then check again:</source>
        <translation>Oder geben Sie diesen Befehl in ein Terminal ein und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="199"/>
        <source>Or use a folder into which the packages were installed:</source>
        <translation>Oder verwenden Sie einen Ordner, in den die Pakete installiert wurden:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="237"/>
        <source>Folder of the bundle</source>
        <translation>Ordner des Paketbündels</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="242"/>
        <source>Folder in which the bundle is made</source>
        <translation>Ordner, in dem das Paketbündel erstellt wird</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="55"/>
        <source>Use a local file…</source>
        <translation>Lokale Datei verwenden…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="56"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="57"/>
        <source>Use for Segment</source>
        <translation>Für Segmentieren nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="58"/>
        <source>Use for Search and Change</source>
        <translation>Für Suchen und Änderungen nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="59"/>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="60"/>
        <source>Model&apos;s page</source>
        <translation>Seite des Modells</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="108"/>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="69"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="135"/>
        <source>Memory: of the weights alone; the imagery in work comes on top</source>
        <translation>Speicher: nur der Gewichte; das bearbeitete Bild kommt hinzu</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Go on downloading…</source>
        <translation>Weiter herunterladen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="191"/>
        <source>Weights of {name}</source>
        <translation>Gewichte von {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="199"/>
        <source>Delete the weights of {name} ({size} MB) from this computer?</source>
        <translation>Gewichte von {name} ({size} MB) von diesem Computer löschen?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="52"/>
        <source>Licence of the weights: {licence}</source>
        <translation>Lizenz der Gewichte: {licence}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="53"/>
        <source>From: {page}</source>
        <translation>Von: {page}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>Size: {size}</source>
        <translation>Größe: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>the publisher does not say</source>
        <translation>der Herausgeber sagt es nicht</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="57"/>
        <source>No hash was published: nobody can tell whether the file is the right one. Weights are read without running any code from them.</source>
        <translation>Es wurde keine Prüfsumme veröffentlicht: niemand kann sagen, ob die Datei die richtige ist. Gewichte werden gelesen, ohne Code daraus auszuführen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="71"/>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="72"/>
        <source>here</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="76"/>
        <source>begun: {size}</source>
        <translation>begonnen: {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="78"/>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="87"/>
        <source>Comes with Oriel.</source>
        <translation>Kommt mit Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="88"/>
        <source>The download is checked against the published SHA-256.</source>
        <translation>Der Download wird mit der veröffentlichten SHA-256 geprüft.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="90"/>
        <source>Not verified: no hash was published for this file.</source>
        <translation>Nicht geprüft: für diese Datei wurde keine Prüfsumme veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="99"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="50"/>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="103"/>
        <source>where their publishers keep them</source>
        <translation>wo ihre Herausgeber sie bereitstellen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="104"/>
        <source>Address of a mirror: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</source>
        <translation>Adresse eines Spiegelservers: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="115"/>
        <source>Download models from</source>
        <translation>Modelle herunterladen von</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="122"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="125"/>
        <source>Set all of Oriel&apos;s settings, classes included, to what they were at first? Models and caches stay.</source>
        <translation>Alle Einstellungen von Oriel, auch die Klassen, auf den Anfang zurücksetzen? Modelle und Caches bleiben.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="127"/>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="167"/>
        <source>Set by the environment, changes here do not count: {names}</source>
        <translation>Durch die Umgebung gesetzt, Änderungen hier zählen nicht: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save the places with rank, score and mark as a polygon layer</source>
        <translation>Orte mit Rang, Wert und Markierung als Polygonlayer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save marks</source>
        <translation>Markierungen speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save what was ticked and crossed as a layer of examples, with its class</source>
        <translation>Bestätigtes und Abgelehntes als Layer mit Beispielen und ihrer Klasse speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Clear marks</source>
        <translation>Markierungen leeren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Forget what was ticked and crossed for these words</source>
        <translation>Vergessen, was für diese Wörter bestätigt und abgelehnt wurde</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="20"/>
        <source>Prompts from a layer</source>
        <translation>Eingaben aus einem Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="24"/>
        <source>Selected features only</source>
        <translation>Nur gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="27"/>
        <source>Its values become the classes of the objects; empty: the present class</source>
        <translation>Seine Werte werden die Klassen der Objekte; leer: die aktuelle Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="30"/>
        <source>Points, boxes or polygons</source>
        <translation>Punkte, Rahmen oder Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="47"/>
        <source>Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.</source>
        <translation>Zeilen: was ausgelassene Beispiele sind. Spalten: wofür sie gehalten wurden. Richtige liegen auf der Diagonale.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="50"/>
        <source>Save areas as CSV</source>
        <translation>Flächen als CSV speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>On map</source>
        <translation>Auf Karte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>Draw the example on the map: drag a rectangle</source>
        <translation>Beispiel auf der Karte zeichnen: ein Rechteck aufziehen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Selected</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Take the selected polygons of a vector layer as the example</source>
        <translation>Die gewählten Polygone eines Vektorlayers als Beispiel nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>Take an image file as the example</source>
        <translation>Eine Bilddatei als Beispiel nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="48"/>
        <source>Search without the example</source>
        <translation>Ohne das Beispiel suchen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="53"/>
        <source>How much the words count beside the example</source>
        <translation>Wie viel die Wörter neben dem Beispiel zählen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="54"/>
        <source>Search all indexed layers</source>
        <translation>Alle indexierten Layer durchsuchen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="56"/>
        <source>Find places in every layer and file of the index, not only in this one</source>
        <translation>Orte in jedem Layer und jeder Datei des Index finden, nicht nur in diesem</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="89"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="94"/>
        <source>Find places like an example</source>
        <translation>Orte wie ein Beispiel finden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Index layer</source>
        <translation>Layer indexieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="60"/>
        <source>Look at the whole layer once, in the background; searching is fast then</source>
        <translation>Den ganzen Layer einmal im Hintergrund betrachten; danach geht das Suchen schnell</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Index all rasters of a folder</source>
        <translation>Alle Raster eines Ordners indexieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete the chosen indexes</source>
        <translation>Die gewählten Indexe löschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>image changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="110"/>
        <source>Index ({size})</source>
        <translation>Index ({size})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="41"/>
        <source>Points or polygons whose class is known; two of each class at least</source>
        <translation>Punkte oder Polygone mit bekannter Klasse; mindestens zwei je Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="45"/>
        <source>The attribute that names the class</source>
        <translation>Das Attribut, das die Klasse nennt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Learn the classes from the examples and map the area</source>
        <translation>Klassen aus den Beispielen lernen und das Gebiet kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="69"/>
        <source>How many groups</source>
        <translation>Wie viele Gruppen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Group map</source>
        <translation>Gruppenkarte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Map what looks alike as groups, without any example</source>
        <translation>Was gleich aussieht als Gruppen kartieren, ohne Beispiel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="120"/>
        <source>Map classes from examples, or groups without any</source>
        <translation>Klassen aus Beispielen kartieren, oder Gruppen ohne Beispiele</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the area that match best</source>
        <translation>Die Orte des Gebiets auflisten, die am besten passen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="80"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="45"/>
        <source>All of them</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Outline all objects of the area</source>
        <translation>Alle Objekte des Gebiets umreißen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find what looks like the outlined objects; without any, like the selected ones of the target layer</source>
        <translation>Finden, was wie die umrissenen Objekte aussieht; gibt es keine, wie die gewählten des Ziellayers</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>From layer…</source>
        <translation>Aus Layer…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>Outline the object at each point, box or polygon of a layer</source>
        <translation>Das Objekt an jedem Punkt, Rahmen oder Polygon eines Layers umreißen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="67"/>
        <source>Objects that score less are hidden and not saved; nothing is computed again</source>
        <translation>Objekte mit kleinerem Wert werden ausgeblendet und nicht gespeichert; nichts wird neu berechnet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="69"/>
        <source>Previous object</source>
        <translation>Voriges Objekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="70"/>
        <source>Next object</source>
        <translation>Nächstes Objekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="71"/>
        <source>More like this: similar objects move up</source>
        <translation>Mehr davon: ähnliche Objekte rücken nach oben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="72"/>
        <source>Not this: it goes, similar objects move down</source>
        <translation>Nicht das: es entfällt, ähnliche Objekte rücken nach unten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="76"/>
        <source>Save the shown objects to the target layer</source>
        <translation>Die angezeigten Objekte im Ziellayer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Remove the found objects from the map</source>
        <translation>Die gefundenen Objekte von der Karte nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all {count}</source>
        <translation>Alle {count} speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="57"/>
        <source>Delete encoded windows</source>
        <translation>Kodierte Fenster löschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="58"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="61"/>
        <source>Delete the selected indexes</source>
        <translation>Gewählte Indexe löschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="62"/>
        <source>Free the memory of models</source>
        <translation>Modellspeicher freigeben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="69"/>
        <source>Encoded windows: {size} of {budget} MB in {folder}</source>
        <translation>Kodierte Fenster: {size} von {budget} MB in {folder}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="78"/>
        <source>Search indexes: {count}, {size} MB; an index that is deleted can be built again.</source>
        <translation>Suchindexe: {count}, {size} MB; ein gelöschter Index lässt sich neu aufbauen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="91"/>
        <source>Search indexes</source>
        <translation>Suchindexe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="92"/>
        <source>They are made again when they are needed; nothing that you saved is touched</source>
        <translation>Sie werden bei Bedarf neu erstellt; nichts, was Sie gespeichert haben, wird berührt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="93"/>
        <source>Gives main and GPU memory back; the next job loads the model again</source>
        <translation>Gibt Haupt- und GPU-Speicher zurück; der nächste Auftrag lädt das Modell wieder</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="27"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="29"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="30"/>
        <source>Closes the tour for ever; Help shows it again</source>
        <translation>Schließt die Tour für immer; Hilfe zeigt sie wieder</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Point</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Choose imagery above and click an object on the map: its outline appears. Enter saves it.</source>
        <translation>Wählen Sie oben ein Bild und klicken Sie auf der Karte auf ein Objekt: sein Umriss erscheint. Enter speichert es.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Search: type what you look for, such as “building, roof”, and press Enter.</source>
        <translation>Suchen: geben Sie auf Englisch ein, was Sie suchen, etwa „building, roof“, und drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab.</source>
        <translation>Wandel: wählen Sie die Bilder zweier Zeitpunkte, dann Vergleichen. F1 öffnet das Handbuch, auf jeder Registerkarte.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="52"/>
        <source>Oriel: install or repair packages…</source>
        <translation>Oriel: Pakete installieren oder reparieren…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="61"/>
        <source>Compare with a map</source>
        <translation>Mit einer Karte vergleichen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="64"/>
        <source>Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands there and is not on the map. The map itself teaches what its objects look like (at least 10 features); it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability that such an object stands there, judged by models that never saw that polygon.

With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed; that part was fitted on drawn roofs and is a first guess for people to check.

Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</source>
        <translation>Sagt für jedes Polygon einer Karte, ob ein solches Objekt auf dem Bild steht, und umreißt, was dort steht und nicht auf der Karte ist. Die Karte selbst lehrt, wie ihre Objekte aussehen (mindestens 10 Objekte); sie darf als Ganzes versetzt liegen. „status“: standing (steht), altered (etwas anderes steht dort), moved (am falschen Ort gezeichnet; dx, dy in Pixeln), gone (weg), new (nicht auf der Karte), unseen (keine Daten). „score“ ist die Wahrscheinlichkeit, dass ein solches Objekt dort steht, beurteilt von Modellen, die dieses Polygon nie gesehen haben.

Mit einem früheren Raster ist „score_before“ dasselbe dafür, und „damage“ sagt intact (unversehrt), damaged (beschädigt) oder destroyed (zerstört); dieser Teil wurde an gezeichneten Dächern angepasst und ist eine erste Schätzung, die Menschen prüfen sollen.

Lernen aus einer teils falschen Karte: Elkan und Noto 2008, KDD. Schadensklassen: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="81"/>
        <source>Earlier imagery</source>
        <translation>Früheres Bild</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="82"/>
        <source>What the map shows, in a word</source>
        <translation>Was die Karte zeigt, in einem Wort (englisch)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="89"/>
        <source>Let the whole map lie off</source>
        <translation>Die ganze Karte darf versetzt liegen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="91"/>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="150"/>
        <source>The map has no polygons: choose a polygon layer.</source>
        <translation>Die Karte hat keine Polygone: wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="36"/>
        <source>Align two rasters</source>
        <translation>Zwei Raster ausrichten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="52"/>
        <source>Second raster, aligned</source>
        <translation>Zweites Raster, ausgerichtet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="53"/>
        <source>First raster on the same grid</source>
        <translation>Erstes Raster auf demselben Gitter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="56"/>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="61"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="36"/>
        <source>Build the index for searching</source>
        <translation>Suchindex aufbauen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="39"/>
        <source>Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its subfolders), or a JSON list of items with assets, as STAC has them.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</source>
        <translation>Betrachtet jedes Raster einmal; Suchen und Markieren gehen danach sofort. Macht dort weiter, wo ein früherer Lauf unterbrochen wurde, überspringt, was indexiert ist, und repariert, was beschädigt ist. Geben Sie Layer an, einen Ordner mit Rastern (samt Unterordnern) oder eine JSON-Liste von Einträgen mit Assets, wie STAC sie hat.

Wörter und Orte werden verglichen wie in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="49"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="52"/>
        <source>List of items</source>
        <translation>Liste der Einträge</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="55"/>
        <source>Rasters in the index</source>
        <translation>Raster im Index</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="56"/>
        <source>Rasters that could not be indexed</source>
        <translation>Raster, die sich nicht indexieren ließen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="57"/>
        <source>Size of the index</source>
        <translation>Größe des Index</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="82"/>
        <source>There is nothing to index: choose layers, a folder or a list of items.</source>
        <translation>Es gibt nichts zu indexieren: wählen Sie Layer, einen Ordner oder eine Liste von Einträgen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="49"/>
        <source>Class map from words</source>
        <translation>Klassenkarte aus Wörtern</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="52"/>
        <source>One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each class&apos;s area in hectares.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY=&apos;building; road; water&apos; OUTPUT=classes.tif</source>
        <translation>Eine Klasse je Zeile oder durch Semikolons getrennt, Synonyme nach Kommas (englisch). Das Raster ist 0, wo keine Klasse den Schwellwert erreicht, dann 1, 2 ... in der Reihenfolge der Liste, 255 = keine Daten; die Tabelle nennt die Fläche jeder Klasse in Hektar.

Wörter werden mit Teilen des Bildes verglichen wie in CLIP (Radford et al. 2021) und SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY='building; road; water' OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="70"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="72"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="81"/>
        <source>Clean outlines</source>
        <translation>Umrisse bereinigen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="53"/>
        <source>Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS. Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the log.

Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</source>
        <translation>Repariert und vereinfacht die Polygone eines beliebigen Layers, ohne Bild; Längen in Metern bei jedem KBS. Ungültige Polygone werden zuerst repariert. „Rechte Winkel“ dreht die Wände von Gebäuden in ihre Hauptrichtung und behält einen rechtwinkligen Umriss nur dort, wo er den gegebenen abdeckt (Schnittmenge durch Vereinigung ab 0.85). „Gemeinsame Grenzen erhalten“ vereinfacht die Grenze zwischen zwei Nachbarn einmal, sodass weder Lücken noch Überlappungen entstehen. Attribute bleiben erhalten; Polygone, von denen nichts übrig bleibt, entfallen und werden im Protokoll gezählt.

Rechte Winkel: jede Wand im Median ihres Umrisses (vgl. Gribov 2015). Vereinfachung: Douglas und Peucker (1973); gemeinsamer Grenzen: Visvalingam und Whyatt (1993). Glättung: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="69"/>
        <source>Tolerance (m)</source>
        <translation>Toleranz (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="73"/>
        <source>Keep shared borders</source>
        <translation>Gemeinsame Grenzen erhalten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Fill holes under (m²)</source>
        <translation>Löcher füllen bis (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Drop parts under (m²)</source>
        <translation>Teile weglassen bis (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Rotated box</source>
        <translation>Gedrehter Rahmen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Point inside</source>
        <translation>Punkt im Inneren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="79"/>
        <source>Shape of the output</source>
        <translation>Form der Ausgabe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="88"/>
        <source>Right angles and smoothing would move the border of one neighbour only: switch them off.</source>
        <translation>Rechte Winkel und Glätten würden die Grenze nur eines Nachbarn verschieben: schalten Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="125"/>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="57"/>
        <source>Segment everything</source>
        <translation>Alles segmentieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="60"/>
        <source>Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects” leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words, each object is named by the one that fits. Stopped in the middle, the same call goes on where it stopped. “cut” is 1 where an object goes on beyond what was looked at.

Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</source>
        <translation>Umreißt jedes Objekt eines Rasters beliebiger Größe; Objekte, die über die Fenster des Modells hinausgehen, bleiben eins. „Objekte“ lässt die Teile eines Objekts weg, „Teile“ behält sie, „Aufteilung“ lässt keine Überlappung. Mit (englischen) Klassenwörtern wird jedes Objekt nach dem passenden benannt. Mittendrin angehalten, macht derselbe Aufruf dort weiter, wo er aufhörte. „cut“ ist 1, wo ein Objekt über das Betrachtete hinausgeht.

Eingaben an Blobs eines Skalenraums (Lindeberg 1998) und auf einem Gitter, Masken wie in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="75"/>
        <source>Only in these polygons</source>
        <translation>Nur in diesen Polygonen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Objects and their parts</source>
        <translation>Objekte und ihre Teile</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Partition without overlap</source>
        <translation>Aufteilung ohne Überlappung</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="77"/>
        <source>What is outlined</source>
        <translation>Was umrissen wird</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="78"/>
        <source>Least size (m²)</source>
        <translation>Minimale Größe (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="79"/>
        <source>Largest size (m², 0 = any)</source>
        <translation>Maximale Größe (m², 0 = beliebig)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="81"/>
        <source>Class words</source>
        <translation>Klassenwörter (englisch)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="82"/>
        <source>Least predicted quality</source>
        <translation>Minimale vorhergesagte Güte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="83"/>
        <source>Prompts per window</source>
        <translation>Eingaben je Fenster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="84"/>
        <source>Most objects</source>
        <translation>Höchstzahl der Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="91"/>
        <source>Raster of numbers</source>
        <translation>Raster mit Nummern</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="42"/>
        <source>Class map from examples</source>
        <translation>Klassenkarte aus Beispielen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="62"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="63"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="68"/>
        <source>Share of left-out examples named rightly</source>
        <translation>Anteil richtig benannter zurückgehaltener Beispiele</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="92"/>
        <source>Choose the field that names the class of each example.</source>
        <translation>Wählen Sie das Feld, das die Klasse jedes Beispiels nennt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="42"/>
        <source>Why is this a hit?</source>
        <translation>Warum ist das ein Treffer?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="45"/>
        <source>Shares the score that a place has for some words among the objects in it: each is taken away, in many combinations, and the place is scored again. “weight” is what an object adds (negative: the score is higher without it). It explains the model's score, not the world. How far it can be believed is measured: DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first) above.

After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</source>
        <translation>Verteilt den Wert, den ein Ort für bestimmte (englische) Wörter hat, auf die Objekte darin: jedes wird in vielen Kombinationen weggenommen und der Ort neu bewertet. „weight“ ist, was ein Objekt beiträgt (negativ: ohne es ist der Wert höher). Es erklärt den Wert des Modells, nicht die Welt. Wie weit man dem glauben kann, wird gemessen: DELETION (die besten Objekte zuerst wegnehmen) sollte unter 0.5 liegen, INSERTION (sie zuerst zurücklegen) darüber.

Nach LIME (Ribeiro et al. 2016) und KernelSHAP (Lundberg und Lee 2017); Deletion und Insertion wie in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="58"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="61"/>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="69"/>
        <source>No place was given; draw the extent of the place that should be explained.</source>
        <translation>Kein Ort wurde angegeben; zeichnen Sie die Ausdehnung des Ortes, der erklärt werden soll.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="45"/>
        <source>Change from class to class</source>
        <translation>Änderung von Klasse zu Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="62"/>
        <source>Classes (empty = the usual land cover)</source>
        <translation>Klassen (leer = die übliche Landbedeckung)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes before</source>
        <translation>Klassen vorher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes after</source>
        <translation>Klassen nachher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="74"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="47"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Findet auf dem ganzen Layer, was die (englischen) Wörter nennen. Die Heatmap reicht von 0 bis 250 für 0 bis 100 %, 255 = keine Daten; bei mehreren Begriffen ist sie stattdessen ein Klassenraster. Wörter: „building, roof; tree; -greenhouse“.

Wörter werden mit Teilen des Bildes verglichen wie in CLIP (Radford et al. 2021) und SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="42"/>
        <source>Clouds, haze and blur</source>
        <translation>Wolken, Dunst und Unschärfe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="45"/>
        <source>Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area, 0 to 1.

Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</source>
        <translation>Umreißt, welchem Teil des Bildes nicht zu trauen ist: Wolken („value“: wie wahrscheinlich, 0 bis 1), Dunst (Licht, das die Luft hinzufügt, 0 bis 1) und Unschärfe (Standardabweichung in Pixeln). Wolken erkennt das Modell, Dunst und Unschärfe werden in Fenstern von 128 Pixeln gemessen. Die Ausgaben CLOUD, HAZE und BLUR sind Anteile der Fläche, 0 bis 1.

Dunst: Dark Channel (He, Sun und Tang 2011). Wolken: Wörter gegen das Bild wie in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Haze</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="58"/>
        <source>What to outline</source>
        <translation>Was umrissen werden soll</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="64"/>
        <source>Doubtful places</source>
        <translation>Zweifelhafte Orte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="44"/>
        <source>Label polygons with words</source>
        <translation>Polygone mit Wörtern benennen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="47"/>
        <source>Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number of polygons on imagery of any size: each part of the imagery is looked at once.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</source>
        <translation>Gibt jedem Polygon das beste der (englischen) Wörter: „word“, „score“ (0 bis 1, wie wahrscheinlich es das ist statt irgendetwas anderem), „margin“ (um wie viel das zweitbeste Wort weniger wahrscheinlich ist), „second“ und „rival“, wo etwas noch wahrscheinlicher ist, wonach niemand gefragt hat. Geometrien und Attribute bleiben, wie sie sind. Beliebig viele Polygone auf Bildern beliebiger Größe: jeder Teil des Bildes wird einmal betrachtet.

Wörter und Orte werden verglichen wie in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="63"/>
        <source>Labelled polygons</source>
        <translation>Benannte Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="43"/>
        <source>Run a learned network</source>
        <translation>Trainiertes Netz ausführen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="46"/>
        <source>Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first: a card that does not tell the truth is named. A change network needs a second raster; a segmentation network may have one, then what came and went becomes polygons. Only run networks that you trust: they are programs.

Tiles are blended with a raised cosine, so no seams show.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</source>
        <translation>Führt ein Änderungs- oder Segmentierungsnetz (TorchScript oder ONNX) Kachel für Kachel aus. Ein Steckbrief in JSON daneben sagt, was hineingeht und was herauskommt; docs/networks.md von Oriel beschreibt ihn. Das Netz wird zuerst ausprobiert: ein Steckbrief, der nicht die Wahrheit sagt, wird genannt. Ein Änderungsnetz braucht ein zweites Raster; ein Segmentierungsnetz darf eines haben, dann wird zu Polygonen, was kam und ging. Führen Sie nur Netze aus, denen Sie vertrauen: sie sind Programme.

Kacheln werden mit einem angehobenen Kosinus überblendet, damit keine Nähte zu sehen sind.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="58"/>
        <source>Network (.pt, .onnx)</source>
        <translation>Netz (.pt, .onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="59"/>
        <source>Card, if not beside the network</source>
        <translation>Steckbrief, wenn nicht neben dem Netz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="60"/>
        <source>Imagery, or the first date</source>
        <translation>Bild, oder der erste Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="61"/>
        <source>Second date</source>
        <translation>Zweiter Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="68"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="90"/>
        <source>This network compares two dates: choose the second one too.</source>
        <translation>Dieses Netz vergleicht zwei Zeitpunkte: wählen Sie auch den zweiten.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="42"/>
        <source>Find what a phrase means</source>
        <translation>Finden, was eine Wendung meint</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="45"/>
        <source>Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number, place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that were not understood are said in the log. Rank 0 is an object of the noun that does not fit the phrase.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</source>
        <translation>Umreißt die Objekte, die eine englische Wendung meint: „largest white ship near the pier“, „the northern bridge“, „two tanks left of the road“. Ein Hauptwort, das das Modell kennt, mit Farbe, Größe, Form, Anzahl, Lage (Norden ist oben) und Beziehungen: near, next to, on, left of, north of, within 50 m of ... Nicht verstandene Wörter stehen im Protokoll. Rang 0 ist ein Objekt des Hauptworts, das nicht zur Wendung passt.

Wörter und Orte werden verglichen wie in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="57"/>
        <source>Phrase</source>
        <translation>Wendung (englisch)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="60"/>
        <source>Also the objects that do not fit</source>
        <translation>Auch die Objekte, die nicht passen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="17"/>
        <source>“{word}” was not understood and left out.</source>
        <translation>„{word}“ wurde nicht verstanden und weggelassen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="18"/>
        <source>No “{word}” was found.</source>
        <translation>Es wurde kein „{word}“ gefunden.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="19"/>
        <source>No “{word}” was found, so nothing lies to it as asked.</source>
        <translation>Es wurde kein „{word}“ gefunden, also liegt nichts so dazu wie gefragt.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="20"/>
        <source>The objects are about the same size; “{word}” tells none from the others.</source>
        <translation>Die Objekte sind etwa gleich groß; „{word}“ unterscheidet keines von den anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="21"/>
        <source>Fewer than {word} objects fit.</source>
        <translation>Weniger als {word} Objekte passen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="22"/>
        <source>The imagery looks as if it showed no “{word}”; check what was found.</source>
        <translation>Das Bild sieht aus, als zeige es kein „{word}“; prüfen Sie, was gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="50"/>
        <source>Make objects again from their prompts</source>
        <translation>Objekte aus ihren Eingaben neu erstellen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="53"/>
        <source>Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With the same imagery and model the outlines are the same; with another model they show what it would have drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again; “replay_note” says why.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</source>
        <translation>Fragt das Modell noch einmal, was beim Erstellen jedes Objekts gefragt wurde (sein Attribut „prompts“): Klicks, Rahmen und Lassos Schritt für Schritt, Eingaben eines Layers, ähnliche Objekte und Objekte eines Laufs über alles. Mit demselben Bild und Modell sind die Umrisse gleich; mit einem anderen Modell zeigen sie, was es gezeichnet hätte. „replay_iou“ ist die Schnittmenge durch Vereinigung mit dem gespeicherten Umriss (Jaccard 1912); das Protokoll nennt den Mittelwert. Objekte, die von Hand geändert wurden oder nicht sagen, wie sie entstanden, lassen sich nicht neu erstellen; „replay_note“ sagt, warum.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="68"/>
        <source>Field with the prompts</source>
        <translation>Feld mit den Eingaben</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="70"/>
        <source>Keep objects that cannot be made again as they are</source>
        <translation>Objekte, die sich nicht neu erstellen lassen, unverändert behalten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="73"/>
        <source>Objects made again</source>
        <translation>Neu erstellte Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="85"/>
        <source>The objects have no field “{name}”: choose the field that holds the prompts.</source>
        <translation>Die Objekte haben kein Feld „{name}“: wählen Sie das Feld, das die Eingaben enthält.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="113"/>
        <source>It was changed by hand or does not say how it was made.</source>
        <translation>Es wurde von Hand geändert oder sagt nicht, wie es entstand.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="48"/>
        <source>Find places in the index</source>
        <translation>Orte im Index finden</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="51"/>
        <source>Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image, the mix says how much each counts: 0 = the example alone, 1 = the words alone.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</source>
        <translation>Ordnet die Orte von allem, was mit oriel:buildindex indexiert wurde. Mit (englischen) Wörtern und einem Beispielbild sagt die Mischung, wie viel jedes zählt: 0 = nur das Beispiel, 1 = nur die Wörter.

Wörter und Orte werden verglichen wie in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="60"/>
        <source>Example image</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="62"/>
        <source>Share of the words</source>
        <translation>Anteil der Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="66"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="79"/>
        <source>Nothing is indexed with {model} yet: run oriel:buildindex.</source>
        <translation>Mit {model} ist noch nichts indexiert: führen Sie oriel:buildindex aus.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="51"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.

Prompted masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Umreißt das Objekt an jedem Objekt eines Vektorlayers: ein Punkt gilt als Klick darauf, ein Rechteck oder eine Linie als Rahmen darum, jedes andere Polygon als grober Umriss. Der Layer darf jedes KBS haben; seine Attribute werden übernommen, „prompt“ ist die ID des Objekts im Vektorlayer. Beliebig viele Objekte: jeder Teil des Bildes wird einmal betrachtet. „prompts“ sagt, was eingegeben wurde; oriel:replay erstellt die Objekte daraus neu.

Masken aus Eingaben wie in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="54"/>
        <source>Date of change in a series</source>
        <translation>Datum der Änderung in einer Reihe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="72"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="73"/>
        <source>Dates, in the order of the rasters</source>
        <translation>Daten, in der Reihenfolge der Raster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>The model&apos;s eye</source>
        <translation>Das Auge des Modells</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Band values</source>
        <translation>Kanalwerte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="77"/>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="90"/>
        <source>Number of the date</source>
        <translation>Nummer des Datums</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shapes.py" line="46"/>
        <source>A geometry has coordinates that are no numbers: repair the layer first.</source>
        <translation>Eine Geometrie hat Koordinaten, die keine Zahlen sind: reparieren Sie zuerst den Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="48"/>
        <source>Find similar objects</source>
        <translation>Ähnliche Objekte finden</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="51"/>
        <source>Finds and outlines what looks like the example polygons: by the model&apos;s description of them, their size, shape and colour. The examples may lie on another raster. They are not found again.

Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</source>
        <translation>Findet und umreißt, was wie die Beispielpolygone aussieht: nach der Beschreibung durch das Modell, nach Größe, Form und Farbe. Die Beispiele dürfen auf einem anderen Raster liegen. Sie selbst werden nicht noch einmal gefunden.

Ähnlichkeit gemittelter Merkmale, wie bei der Segmentierung nach einem Beispiel mit Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="63"/>
        <source>Imagery of the examples</source>
        <translation>Bild der Beispiele</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="43"/>
        <source>Spectral change</source>
        <translation>Spektrale Änderung</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="46"/>
        <source>Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster is 0 to 250 for 0 to 100 %, 255 = no data.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980. PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs: N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge. “kind” is then “rise” or “fall”.

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</source>
        <translation>Vergleicht alle Kanäle zweier Raster oder einen Spektralindex daraus. Geht ohne PyTorch. Das Evidenzraster reicht von 0 bis 250 für 0 bis 100 %, 255 = keine Daten.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); die Kanäle der Zeitpunkte dürfen verschieden sein. Änderungsvektor: Malila 1980. PCA-k-Means: Celik 2009, IEEE GRSL 6(4). Index: einer von 255 der Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), z. B. NDVI, NDWI, NBR; geben Sie an, welche Kanäle der Raster er braucht: N = nahes Infrarot, R = Rot, G = Grün, B = Blau, S1 und S2 = kurzwelliges Infrarot, RE1 ... = Red Edge. „kind“ ist dann „rise“ (Anstieg) oder „fall“ (Abfall).

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
        <translation>Änderungsvektor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>PCA-k-means</source>
        <translation>PCA-k-Means</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="61"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="63"/>
        <source>Bands of the index, e.g. N=4, R=3</source>
        <translation>Kanäle des Index, z. B. N=4, R=3</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="47"/>
        <source>Training chips from objects</source>
        <translation>Trainingskacheln aus Objekten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="50"/>
        <source>Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip&apos;s border.

Training and validation are split by place: all chips of a block of chips go the same way, chips that would share ground with the other part are left out, and a place stays in its part when the chips are written again. Imagery of a few chips only may have all of them in one part: use smaller chips.

The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the layer is shown.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</source>
        <translation>Zerschneidet das Bild in Kacheln und schreibt die Objekte darauf als Beschriftungen: COCO (Lin et al. 2014; je eine JSON-Datei für Training und Validierung, Löcher als Lauflängencode), YOLO (Segmentbeschriftungen, wie Ultralytics sie liest, mit data.yaml) oder GeoJSON (im KBS des Bildes). Objekte werden am Rand einer Kachel abgeschnitten.

Training und Validierung werden nach Orten getrennt: alle Kacheln eines Blocks kommen in denselben Teil, Kacheln, die sich Boden mit dem anderen Teil teilen würden, werden weggelassen, und ein Ort bleibt in seinem Teil, wenn die Kacheln neu geschrieben werden. Bei einem Bild mit nur wenigen Kacheln können alle in einem Teil landen: nehmen Sie kleinere Kacheln.

Der Ordner erhält images/train, images/val, die Beschriftungen und classes.csv. Die Pixel sind 8-Bit-Farben, wie der Layer angezeigt wird.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="71"/>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="72"/>
        <source>GeoTIFF (with its place)</source>
        <translation>GeoTIFF (georeferenziert)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="73"/>
        <source>Chips as</source>
        <translation>Kacheln als</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="74"/>
        <source>Side of a chip (pixels)</source>
        <translation>Seitenlänge einer Kachel (Pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="76"/>
        <source>Share for validation</source>
        <translation>Anteil für die Validierung</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="78"/>
        <source>Overlap of chips</source>
        <translation>Überlappung der Kacheln</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="79"/>
        <source>Share of an object that a chip must hold</source>
        <translation>Anteil eines Objekts, den eine Kachel enthalten muss</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="81"/>
        <source>Share of chips without objects that are kept</source>
        <translation>Anteil der Kacheln ohne Objekte, die behalten werden</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="83"/>
        <source>Side of a place (chips)</source>
        <translation>Seitenlänge eines Ortes (Kacheln)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="89"/>
        <source>Folder (empty or new)</source>
        <translation>Ordner (leer oder neu)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="90"/>
        <source>Chips for training</source>
        <translation>Kacheln für das Training</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="91"/>
        <source>Chips for validation</source>
        <translation>Kacheln für die Validierung</translation>
    </message>
    <message>
        <location filename="../plugin/requirements.py" line="166"/>
        <source>Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open Oriel first.</source>
        <translation>Eine andere Erweiterung hat bereits {package} {have} geladen (Oriel braucht {floor}): starten Sie QGIS neu und öffnen Sie Oriel zuerst.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="78"/>
        <source>{model} does not understand words: choose a model for Search on the Models page.</source>
        <translation>{model} versteht keine Wörter: wählen Sie auf der Seite Modelle ein Modell für Suchen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="93"/>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="105"/>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="82"/>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="182"/>
        <source>Oriel: add {count} object</source>
        <comment>Oriel: add {count} objects</comment>
        <translation>
            <numerusform>Oriel: {count} Objekt hinzufügen</numerusform>
            <numerusform>Oriel: {count} Objekte hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_keeping.py" line="68"/>
        <source>{count} change saved to {file}</source>
        <comment>{count} changes saved to {file}</comment>
        <translation>
            <numerusform>{count} Änderung in {file} gespeichert</numerusform>
            <numerusform>{count} Änderungen in {file} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_jobs.py" line="60"/>
        <source>{count} date on one grid</source>
        <comment>{count} dates on one grid</comment>
        <translation>
            <numerusform>{count} Zeitpunkt auf einem Gitter</numerusform>
            <numerusform>{count} Zeitpunkte auf einem Gitter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} accepted</source>
        <comment>{count} accepted</comment>
        <translation>
            <numerusform>{count} angenommen</numerusform>
            <numerusform>{count} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} rejected</source>
        <comment>{count} rejected</comment>
        <translation>
            <numerusform>{count} abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} not looked at</source>
        <comment>{count} not looked at</comment>
        <translation>
            <numerusform>{count} nicht angesehen</numerusform>
            <numerusform>{count} nicht angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object can be restored.</source>
        <comment>QGIS ended unexpectedly: {count} unsaved objects can be restored.</comment>
        <translation>
            <numerusform>QGIS wurde unerwartet beendet: {count} nicht gespeichertes Objekt lässt sich wiederherstellen.</numerusform>
            <numerusform>QGIS wurde unerwartet beendet: {count} nicht gespeicherte Objekte lassen sich wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="115"/>
        <source>{count} object restored; save the layer to keep it.</source>
        <comment>{count} objects restored; save the layer to keep them.</comment>
        <translation>
            <numerusform>{count} Objekt wiederhergestellt; speichern Sie den Layer, um es zu behalten.</numerusform>
            <numerusform>{count} Objekte wiederhergestellt; speichern Sie den Layer, um sie zu behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>{count} polygon. Tick or cross it to teach Oriel.</source>
        <comment>{count} polygons, the surest first. Tick and cross to put them in order.</comment>
        <translation>
            <numerusform>{count} Polygon. Bestätigen oder ablehnen lehrt Oriel.</numerusform>
            <numerusform>{count} Polygone, die sichersten zuerst. Bestätigen und ablehnen ordnet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="257"/>
        <source>{count} place. Click it to go there.</source>
        <comment>{count} places, best first. Click one to go there.</comment>
        <translation>
            <numerusform>{count} Ort. Ein Klick führt dorthin.</numerusform>
            <numerusform>{count} Orte, beste zuerst. Ein Klick führt dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_desk.py" line="117"/>
        <source>{count} polygon saved to {file}</source>
        <comment>{count} polygons saved to {file}</comment>
        <translation>
            <numerusform>{count} Polygon in {file} gespeichert</numerusform>
            <numerusform>{count} Polygone in {file} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_example.py" line="107"/>
        <source>Example: {count} polygon of {layer}</source>
        <comment>Example: {count} polygons of {layer}</comment>
        <translation>
            <numerusform>Beispiel: {count} Polygon aus {layer}</numerusform>
            <numerusform>Beispiel: {count} Polygone aus {layer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="79"/>
        <source>{count} raster could not be indexed. {reasons}</source>
        <comment>{count} rasters could not be indexed. {reasons}</comment>
        <translation>
            <numerusform>{count} Raster ließ sich nicht indexieren. {reasons}</numerusform>
            <numerusform>{count} Raster ließen sich nicht indexieren. {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="109"/>
        <source>Delete {count} index? The images stay; searching them again takes longer once.</source>
        <comment>Delete {count} indexes? The images stay; searching them again takes longer once.</comment>
        <translation>
            <numerusform>{count} Index löschen? Die Bilder bleiben; erneutes Suchen darin dauert einmal länger.</numerusform>
            <numerusform>{count} Indexe löschen? Die Bilder bleiben; erneutes Suchen darin dauert einmal länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="100"/>
        <source>{count} object written to “{name}”.</source>
        <comment>{count} objects written to “{name}”.</comment>
        <translation>
            <numerusform>{count} Objekt in „{name}“ geschrieben.</numerusform>
            <numerusform>{count} Objekte in „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch.py" line="255"/>
        <source>{count} object saved to “{name}”.</source>
        <comment>{count} objects saved to “{name}”.</comment>
        <translation>
            <numerusform>{count} Objekt in „{name}“ gespeichert.</numerusform>
            <numerusform>{count} Objekte in „{name}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="45"/>
        <source>{count} object written to “{name}” so far.</source>
        <comment>{count} objects written to “{name}” so far.</comment>
        <translation>
            <numerusform>{count} Objekt bisher in „{name}“ geschrieben.</numerusform>
            <numerusform>{count} Objekte bisher in „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="48"/>
        <source>{count} object so far …</source>
        <comment>{count} objects so far …</comment>
        <translation>
            <numerusform>bisher {count} Objekt …</numerusform>
            <numerusform>bisher {count} Objekte …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="51"/>
        <source>{count} of {all} object shown.</source>
        <comment>{count} of {all} objects shown.</comment>
        <translation>
            <numerusform>{count} von {all} Objekt angezeigt.</numerusform>
            <numerusform>{count} von {all} Objekten angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="55"/>
        <source>{count} prompt gave none.</source>
        <comment>{count} prompts gave none.</comment>
        <translation>
            <numerusform>{count} Eingabe ergab nichts.</numerusform>
            <numerusform>{count} Eingaben ergaben nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Saved {count} object as {name}.</source>
        <comment>Saved {count} objects as {name}.</comment>
        <translation>
            <numerusform>{count} Objekt als {name} gespeichert.</numerusform>
            <numerusform>{count} Objekte als {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source>{count} object: a click refines it, a box adds one.</source>
        <comment>{count} objects: a click refines the one it hits, a box adds one.</comment>
        <translation>
            <numerusform>{count} Objekt: ein Klick verfeinert es, ein Rahmen fügt eins hinzu.</numerusform>
            <numerusform>{count} Objekte: ein Klick verfeinert das getroffene, ein Rahmen fügt eins hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="86"/>
        <source>{count} object on the map is unsaved: Save still works.</source>
        <comment>{count} objects on the map are unsaved: Save still works.</comment>
        <translation>
            <numerusform>{count} Objekt auf der Karte ist nicht gespeichert: Speichern geht weiterhin.</numerusform>
            <numerusform>{count} Objekte auf der Karte sind nicht gespeichert: Speichern geht weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/install_offer.py" line="140"/>
        <source>{first} and {count} more</source>
        <comment>{first} and {count} more</comment>
        <translation>
            <numerusform>{first} und {count} weiteres</numerusform>
            <numerusform>{first} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_classes.py" line="82"/>
        <source>{percent} % of {count} example were named rightly by a model that had not seen it.</source>
        <comment>{percent} % of {count} examples were named rightly by a model that had not seen them.</comment>
        <translation>
            <numerusform>{percent} % von {count} Beispiel benannte ein Modell richtig, das es nicht gesehen hatte.</numerusform>
            <numerusform>{percent} % von {count} Beispielen benannte ein Modell richtig, das sie nicht gesehen hatte.</numerusform>
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
{count} Ort, {model}</numerusform>
            <numerusform>{uri}
{count} Orte, {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/build_index.py" line="86"/>
        <source>{count} place</source>
        <comment>{count} places</comment>
        <translation>
            <numerusform>{count} Ort</numerusform>
            <numerusform>{count} Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/clean_outlines.py" line="131"/>
        <source>{count} feature had no polygon or nothing was left of it</source>
        <comment>{count} features had no polygon or nothing was left of them</comment>
        <translation>
            <numerusform>{count} Objekt hatte kein Polygon, oder es blieb nichts von ihm übrig</numerusform>
            <numerusform>{count} Objekte hatten kein Polygon, oder es blieb nichts von ihnen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="190"/>
        <source>{count} window</source>
        <comment>{count} windows</comment>
        <translation>
            <numerusform>{count} Fenster</numerusform>
            <numerusform>{count} Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="191"/>
        <source>{count} prompt</source>
        <comment>{count} prompts</comment>
        <translation>
            <numerusform>{count} Eingabe</numerusform>
            <numerusform>{count} Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/replay.py" line="133"/>
        <source>{made} of {all} object made again, mean intersection over union with the saved one {iou}</source>
        <comment>{made} of {all} objects made again, mean intersection over union with the saved ones {iou}</comment>
        <translation>
            <numerusform>{made} von {all} Objekt neu erstellt, mittlere Schnittmenge durch Vereinigung mit dem gespeicherten {iou}</numerusform>
            <numerusform>{made} von {all} Objekten neu erstellt, mittlere Schnittmenge durch Vereinigung mit den gespeicherten {iou}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="108"/>
        <source>{count} raster</source>
        <comment>{count} rasters</comment>
        <translation>
            <numerusform>{count} Raster</numerusform>
            <numerusform>{count} Raster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="109"/>
        <source>{count} date</source>
        <comment>{count} dates</comment>
        <translation>
            <numerusform>{count} Datum</numerusform>
            <numerusform>{count} Daten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="110"/>
        <source>Given were {layers} and {dates}: give one date a raster.</source>
        <translation>Angegeben wurden {layers} und {dates}: geben Sie je Raster ein Datum an.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for training</source>
        <comment>{count} chips for training</comment>
        <translation>
            <numerusform>{count} Kachel für das Training</numerusform>
            <numerusform>{count} Kacheln für das Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for validation</source>
        <comment>{count} chips for validation</comment>
        <translation>
            <numerusform>{count} Kachel für die Validierung</numerusform>
            <numerusform>{count} Kacheln für die Validierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip left out between the two</source>
        <comment>{count} chips left out between the two</comment>
        <translation>
            <numerusform>{count} Kachel zwischen beiden weggelassen</numerusform>
            <numerusform>{count} Kacheln zwischen beiden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} object without a place on the imagery</source>
        <comment>{count} objects without a place on the imagery</comment>
        <translation>
            <numerusform>{count} Objekt ohne Ort auf dem Bild</numerusform>
            <numerusform>{count} Objekte ohne Ort auf dem Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="246"/>
        <source>“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.</source>
        <comment>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</comment>
        <translation>
            <numerusform>„{name}“ enthält einfache Polygone, dieses Objekt hat {count} Teil: wählen Sie einen MultiPolygon-Layer.</numerusform>
            <numerusform>„{name}“ enthält einfache Polygone, dieses Objekt hat {count} Teile: wählen Sie einen MultiPolygon-Layer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>lowers the score</source>
        <translation>senkt den Wert</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>hardly matters</source>
        <translation>zählt kaum</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises the score</source>
        <translation>hebt den Wert</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises it most</source>
        <translation>hebt ihn am meisten</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="155"/>
        <source>Stopped. Press Compare to begin again.</source>
        <translation>Angehalten. Drücken Sie Vergleichen, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="163"/>
        <source>Trying the network</source>
        <translation>Netz wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="41"/>
        <source>{report}; left as they are</source>
        <translation>{report}; unverändert belassen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="54"/>
        <source>Saving the classes</source>
        <translation>Klassen werden gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>destroyed ({sure})</source>
        <translation>zerstört ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>damaged ({sure})</source>
        <translation>beschädigt ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="70"/>
        <source>Choose the network or its card (.json) first.</source>
        <translation>Wählen Sie zuerst das Netz oder seinen Steckbrief (.json).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="76"/>
        <source>No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.</source>
        <translation>Neben dem Steckbrief „{name}“ liegt kein Netz: legen Sie es dort als {wanted} ab, oder mit einer anderen Endung: {suffixes}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="84"/>
        <source>trying it on made-up pictures</source>
        <translation>Probelauf mit künstlichen Bildern</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>segmentation network</source>
        <translation>Segmentierungsnetz</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>change network</source>
        <translation>Änderungsnetz</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes before</source>
        <translation>Klassen vorher</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes after</source>
        <translation>Klassen nachher</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="93"/>
        <source>transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name})</source>
        <translation>Trainiertes Netz ({name})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="161"/>
        <source>The imagery has no data in this area; choose another area.</source>
        <translation>Das Bild hat in diesem Gebiet keine Daten; wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="92"/>
        <source>Looking for {words}</source>
        <translation>{words} wird gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="148"/>
        <source>“{noun}” as described: {count}, the best fit first.</source>
        <translation>„{noun}“ wie beschrieben: {count}, das passendste zuerst.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="150"/>
        <source>No “{noun}” is as described.</source>
        <translation>Kein „{noun}“ ist wie beschrieben.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="154"/>
        <source>Others of its kind, drawn in grey: {count}.</source>
        <translation>Andere derselben Art, grau gezeichnet: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="162"/>
        <source>“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”.</source>
        <translation>„{text}“ ist eine Wendung: drücken Sie Markieren, um zu umreißen, was sie meint. Orte werden mit Wörtern gefunden: „{noun}“.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="77"/>
        <source>Explaining a hit</source>
        <translation>Treffer wird erklärt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="89"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="100"/>
        <source>The example</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="101"/>
        <source>{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.</source>
        <translation>{words} hat hier den Wert {score:.2f}, ohne den stärksten Teil {without:.2f}, ohne alle {empty:.2f}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="102"/>
        <source>Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}.</source>
        <translation>Beste Teile zuerst entfernt: {deletion:.2f} (Zufall 0.5, weniger ist besser); zuerst zurückgelegt: {insertion:.2f}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="108"/>
        <source>This explains the model&apos;s score, not the world.</source>
        <translation>Das erklärt den Wert des Modells, nicht die Welt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="111"/>
        <source>Not both are better than chance: do not rely on it.</source>
        <translation>Nicht beide sind besser als der Zufall: verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="270"/>
        <source>Taken back; “Save all” saves them again.</source>
        <translation>Zurückgenommen; „Alle speichern“ speichert sie wieder.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="109"/>
        <source>Say how damaged each one is</source>
        <translation>Sagen, wie beschädigt jedes ist</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="111"/>
        <source>Intact, damaged or destroyed between the dates; a first guess for people to check</source>
        <translation>Unversehrt, beschädigt oder zerstört zwischen den Zeitpunkten; eine erste Schätzung, die Menschen prüfen sollen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="24"/>
        <source>Choose a network or its card</source>
        <translation>Netz oder Steckbrief wählen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="25"/>
        <source>Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)</source>
        <translation>Netze und Steckbriefe (*.json *.pt *.pth *.torchscript *.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="26"/>
        <source>network.pt, network.onnx or its card</source>
        <translation>network.pt, network.onnx oder der Steckbrief</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="27"/>
        <source>A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.</source>
        <translation>Ein TorchScript- oder ONNX-Netz mit seinem Steckbrief (JSON) daneben. Wählen Sie nur Netze, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="20"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="24"/>
        <source>Off: the layers are compared as they are, where they are</source>
        <translation>Aus: die Layer werden so verglichen, wie und wo sie sind</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Learned network</source>
        <translation>Trainiertes Netz</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="87"/>
        <source>Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)</source>
        <translation>Objekte als Polygonlayer, Evidenz oder Klassen als Raster und Tabellen (CSV) speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="31"/>
        <source>Area of all that was one class and is another, also where no object was drawn</source>
        <translation>Fläche von allem, was eine Klasse war und eine andere ist, auch wo kein Objekt gezeichnet wurde</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>✓ Like this</source>
        <translation>✓ Wie das</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Show what each object in the chosen place adds to its score, as a layer with figures</source>
        <translation>Als Layer mit Zahlen zeigen, was jedes Objekt am gewählten Ort zu dessen Wert beiträgt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="40"/>
        <source>Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter) begins the next class: the answer is a class map. A phrase in English, like “largest white ship near the pier”, outlines the objects that it means. Enter: highlight.</source>
        <translation>Gesuchte Wörter, englisch: „,“ trennt Synonyme, „-“ sagt, was nicht gemeint ist. „;“ oder eine neue Zeile (Shift+Enter) beginnt die nächste Klasse: die Antwort ist eine Klassenkarte. Eine englische Wendung wie „largest white ship near the pier“ umreißt die Objekte, die sie meint. Enter: markieren.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="48"/>
        <source>Finds what changed and names what each place was and is, out of a list of classes (words separated by semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the table of areas sums all that was one class and is another, also where no object was drawn. The class rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they lie on one grid, and differ only where the pair shows change.

Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES=&apos;building; bare soil; tree&apos; OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</source>
        <translation>Findet, was sich geändert hat, und benennt aus einer Liste von Klassen, was jeder Ort war und ist (englische Wörter durch Semikolons getrennt, Synonyme nach Kommas). Die Tabelle summiert Objekte und ihre Flächen nach Von, Zu und Art; die Flächentabelle summiert alles, was eine Klasse war und eine andere ist, auch wo kein Objekt gezeichnet wurde. Die Klassenraster sind 0, wo keine Klasse klar führt, dann 1, 2 ... in der Reihenfolge der Liste, 255 = keine Daten; sie liegen auf einem Gitter und unterscheiden sich nur, wo das Paar eine Änderung zeigt.

A-posteriori-Wahrscheinlichkeiten der Wörter gegen Rivalen, die beide Zeitpunkte teilen: nach SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree' OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table of areas</source>
        <translation>Flächentabelle</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="152"/>
        <source>Trying {name}</source>
        <translation>{name} wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="74"/>
        <source>needs {package}</source>
        <translation>braucht {package}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="80"/>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="89"/>
        <source>Your own file; it is refused where it has changed since you added it.</source>
        <translation>Ihre eigene Datei; sie wird abgelehnt, wenn sie sich seit dem Hinzufügen geändert hat.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="92"/>
        <source>Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).</source>
        <translation>Braucht das Python-Paket {package}, das Oriel nicht installiert: siehe Handbuch (F1, Modelle).</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="61"/>
        <source>Add your own…</source>
        <translation>Eigenes hinzufügen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="92"/>
        <source>A model of your own</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="42"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="46"/>
        <source>QuickGELU (OpenAI’s CLIP and its children)</source>
        <translation>QuickGELU (CLIP von OpenAI und Abkömmlinge)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="54"/>
        <source>Outlines: Segment Anything or MobileSAM</source>
        <translation>Umrisse: Segment Anything oder MobileSAM</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="55"/>
        <source>Outlines: SAM 2.1 (needs the package sam2)</source>
        <translation>Umrisse: SAM 2.1 (braucht das Paket sam2)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="56"/>
        <source>Words: CLIP of open_clip</source>
        <translation>Wörter: CLIP von open_clip</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="64"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="65"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="66"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="67"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="70"/>
        <source>The file is tried first, which takes some seconds; no code from it is run.</source>
        <translation>Die Datei wird zuerst ausprobiert, was einige Sekunden dauert; kein Code daraus wird ausgeführt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Rose</source>
        <translation>Gestiegen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Fell</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_jobs.py" line="123"/>
        <source>{windows} windows, about {minutes} min, at most {disk} MB of disk</source>
        <translation>{windows} Fenster, etwa {minutes} min, höchstens {disk} MB auf dem Datenträger</translation>
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
        <translation>Jedes Objekt wird nach dem passendsten (englischen) Wort benannt; leer: die aktuelle Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="51"/>
        <source>Least size</source>
        <translation>Mindestgröße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="52"/>
        <source>Largest size</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="69"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="73"/>
        <source>Use all bands</source>
        <translation>Alle Kanäle verwenden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="76"/>
        <source>Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer</source>
        <translation>Auch Kanäle über die drei angezeigten hinaus betrachten (nahes Infrarot ...): sicherer, dauert länger</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="48"/>
        <source>What is outlined: objects or parts, sizes, words that name them</source>
        <translation>Was umrissen wird: Objekte oder Teile, Größen, Wörter zum Benennen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="68"/>
        <source>The output cannot be written ({error}): make room or make its folder reachable, then start again.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden ({error}): schaffen Sie Platz oder machen Sie den Ordner erreichbar und starten Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="45"/>
        <source>Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown count too: as composites of their own, and as normalised differences (NDVI and its like).

Multinomial logistic regression on the model&apos;s tokens; groups by k-means (Lloyd 1982, Arthur and Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</source>
        <translation>Punkte oder Polygone mit einer Klasse, mindestens zwei je Klasse, werden zu einem Raster der Klassen 1, 2 ... (255 = keine Daten); ACCURACY ist der Anteil der Beispiele, die ein Modell richtig benannt hat, das sie nicht gesehen hatte. Ohne Beispiele werden GROUPS Gruppen ähnlicher Orte kartiert, die größte zuerst. Kanäle über die drei angezeigten hinaus zählen auch: als eigene Komposite und als normalisierte Differenzen (NDVI und dergleichen).

Multinomiale logistische Regression auf den Tokens des Modells; Gruppen durch k-Means (Lloyd 1982, Arthur und Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="65"/>
        <source>Use all bands, not only those shown</source>
        <translation>Alle Kanäle verwenden, nicht nur die angezeigten</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="50"/>
        <source>Oriel: label polygons</source>
        <translation>Oriel: Polygone benennen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="58"/>
        <source>“{name}” refused the labels: save or undo its other changes and try again.</source>
        <translation>„{name}“ nimmt die Benennungen nicht an: Speichern oder verwerfen Sie die anderen Änderungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Reduced</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_clicks.py" line="56"/>
        <source>Type the name of the class first, then click its examples on the map.</source>
        <translation>Geben Sie zuerst den Namen der Klasse ein, dann klicken Sie ihre Beispiele auf der Karte an.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="130"/>
        <source>Repairing the index</source>
        <translation>Index wird repariert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="54"/>
        <source>Choose a layer with polygons to label.</source>
        <translation>Wählen Sie einen Layer mit Polygonen, die benannt werden sollen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="59"/>
        <source>“{name}” has no polygon on the imagery: choose another layer.</source>
        <translation>„{name}“ hat kein Polygon auf dem Bild: Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="63"/>
        <source>Labelling polygons</source>
        <translation>Polygone werden benannt</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="72"/>
        <source>The layer with the polygons is gone; add it again and label it once more.</source>
        <translation>Der Layer mit den Polygonen ist weg; fügen Sie ihn wieder hinzu und benennen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_label.py" line="82"/>
        <source>{count} polygon labelled: {where}</source>
        <comment>{count} polygons labelled: {where}</comment>
        <translation>
            <numerusform>{count} Polygon benannt: {where}</numerusform>
            <numerusform>{count} Polygone benannt: {where}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="89"/>
        <source>fields {fields} of “{layer}”, which is not saved yet.</source>
        <translation>Felder {fields} von „{layer}“, noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="95"/>
        <source>“{layer}” is read-only, so a copy was made.</source>
        <translation>„{layer}“ ist schreibgeschützt, daher wurde eine Kopie angelegt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="111"/>
        <source>An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another.</source>
        <translation>Ein Beispiel liegt auf keinem Bild dieses Projekts: Fügen Sie „{name}“ hinzu, auf dem es entstand, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="115"/>
        <source>An example lies on no imagery of this project: add what it was made on, or choose another.</source>
        <translation>Ein Beispiel liegt auf keinem Bild dieses Projekts: Fügen Sie das hinzu, auf dem es entstand, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Make the damaged parts of the indexes again, in the background</source>
        <translation>Die beschädigten Teile der Indizes im Hintergrund neu erstellen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="27"/>
        <source>Polygons that get a word each: the selected ones, or all</source>
        <translation>Polygone, die je ein Wort bekommen: die ausgewählten oder alle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Label polygons</source>
        <translation>Polygone benennen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Give each polygon the best of the words above (“;” between them), how likely it is and by how much, as attributes: in the layer, which is not saved yet, or in a copy where it is read-only</source>
        <translation>Gibt jedem Polygon das beste der Wörter oben („;“ dazwischen), wie wahrscheinlich es ist und um wie viel, als Attribute: im Layer, der noch nicht gespeichert wird, oder in einer Kopie, wo er schreibgeschützt ist</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="41"/>
        <source>Label my polygons with the words</source>
        <translation>Meine Polygone mit den Wörtern benennen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="53"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="54"/>
        <source>Class of the examples that are clicked next</source>
        <translation>Klasse der Beispiele, die als nächste angeklickt werden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Click on map</source>
        <translation>Karte anklicken</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Each click on the map is an example of this class, in a temporary layer; Backspace takes it back</source>
        <translation>Jeder Klick auf die Karte ist ein Beispiel dieser Klasse, in einem temporären Layer; Rücktaste nimmt ihn zurück</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Tolerance (pixels)</source>
        <translation>Toleranz (Pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="91"/>
        <source>{layer} labels</source>
        <translation>{layer} Benennungen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>{share} left out as cloudy, hazy or blurred</source>
        <translation>{share} als bewölkt, dunstig oder unscharf ausgelassen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>nothing is cloudy, hazy or blurred</source>
        <translation>nichts ist bewölkt, dunstig oder unscharf</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="56"/>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="58"/>
        <source>Saving the dates</source>
        <translation>Daten werden gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="58"/>
        <source>Tie points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name}) and Oriel</source>
        <translation>Trainiertes Netz ({name}) und Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="66"/>
        <source>Time series ({what})</source>
        <translation>Zeitreihe ({what})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_heat.py" line="41"/>
        <source>Following the image&apos;s edges</source>
        <translation>Folgt den Kanten des Bildes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="51"/>
        <source>Indexing many rasters</source>
        <translation>Viele Raster werden indexiert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="103"/>
        <source>Lists of items (*.json *.geojson)</source>
        <translation>Listen von Einträgen (*.json *.geojson)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="104"/>
        <source>List of rasters</source>
        <translation>Liste von Rastern</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="135"/>
        <source>Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to make it again, or delete the index.</source>
        <translation>Nicht repariert: {names}. Wählen Sie diesen Layer als Bild, so wie er indexiert wurde, und drücken Sie „Layer indexieren“, um den Index neu anzulegen, oder löschen Sie den Index.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="101"/>
        <source>unknown layer</source>
        <translation>unbekannter Layer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="98"/>
        <source>So far in view; the rest of the area follows.</source>
        <translation>Bisher im Kartenausschnitt; der Rest des Gebiets folgt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_values.py" line="81"/>
        <source>{share} is left out: clouds, haze or blur.</source>
        <translation>{share} ist ausgelassen: Wolken, Dunst oder Unschärfe.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="54"/>
        <source>“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or make room and start again; the windows that are done are kept.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({error}). Was nicht hineinging, bleibt auf der Karte: speichern Sie es anderswo, oder schaffen Sie Platz und beginnen Sie von Neuem; die fertigen Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="76"/>
        <source>“{name}” has changes that are not saved: save or undo them, then take the objects back.</source>
        <translation>„{name}“ hat ungespeicherte Änderungen: speichern oder widerrufen Sie diese, und nehmen Sie dann die Objekte zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="102"/>
        <source>That many are past Ctrl+Z.</source>
        <translation>So viele reichen über Ctrl+Z hinaus.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="103"/>
        <source>Take all back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="114"/>
        <source>{count} object taken back.</source>
        <comment>{count} objects taken back.</comment>
        <translation>
            <numerusform>{count} Objekt zurückgenommen.</numerusform>
            <numerusform>{count} Objekte zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="36"/>
        <source>Weigh in Oriel&apos;s own comparison</source>
        <translation>Oriels eigenen Vergleich einbeziehen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="38"/>
        <source>The network&apos;s answer counts 60 %, Oriel&apos;s own 40 %: it decides where the network is unsure</source>
        <translation>Die Antwort des Netzes zählt 60 %, die von Oriel 40 %: diese entscheidet, wo das Netz unsicher ist</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="25"/>
        <source>Places that are cloudy, hazy or blurred at either date count as not compared; takes longer</source>
        <translation>Stellen, die zu einem der Zeitpunkte bewölkt, dunstig oder unscharf sind, gelten als nicht verglichen; dauert länger</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="76"/>
        <source>Add a layer of the places by which the dates were aligned: green ones agree</source>
        <translation>Einen Layer mit den Stellen hinzufügen, an denen die Zeitpunkte aufeinander ausgerichtet wurden: grüne stimmen überein</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="77"/>
        <source>Show tie points</source>
        <translation>Passpunkte zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="34"/>
        <source>What is to have changed for good</source>
        <translation>Was sich dauerhaft geändert haben soll</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Band values (no model)</source>
        <translation>Kanalwerte (ohne Modell)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="43"/>
        <source>new buildings</source>
        <translation>new buildings</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="44"/>
        <source>Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”</source>
        <translation>Seit wann jedes davon steht oder fort ist, auf Englisch: „new buildings“, „trees lost“, „water“</translation>
    </message>
    <message>
        <location filename="../plugin/processing/leaving_out.py" line="25"/>
        <source>Leave out clouds, haze and blur</source>
        <translation>Wolken, Dunst und Unschärfe auslassen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>Index the rasters of a list of items: a JSON file, like a STAC item</source>
        <translation>Die Raster einer Liste von Einträgen indexieren: eine JSON-Datei, wie ein STAC-Item</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="69"/>
        <source>Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright bare ground can look like haze</source>
        <translation>Nichts finden, wo das Bild bewölkt, dunstig oder unscharf ist; das Gebiet wird dafür einmal betrachtet. Heller nackter Boden kann wie Dunst aussehen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="39"/>
        <source>Writes the second raster on the grid that it shares with the first, moved by what tie points agree on, and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can be written on it too. The report says how far the rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).

Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</source>
        <translation>Schreibt das zweite Raster auf das Gitter, das es mit dem ersten teilt, verschoben um das, worin die Passpunkte übereinstimmen, und gedreht, skaliert und geschert, wo sie das beweisen, mit seinen eigenen Kanalwerten. Das Gitter ist das des gröberen Rasters, zugeschnitten auf das, was beide abdecken; auch das erste lässt sich darauf schreiben. Der Bericht sagt, wie weit die Raster auseinander lagen und wie sicher das ist; die Passpunkte sind als Layer zu haben: Verschiebung (dx, dy), Abstand von dem, worin sie übereinstimmen (residual), in Pixeln, und ob der Punkt übereinstimmt (inlier).

Phasenkorrelation der Gradienten, Maxima durch DFT als Matrixprodukt: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="48"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them: “new buildings; trees lost; building -&gt; bare soil”. The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.

A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and names are drawn as ever.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Vergleicht zwei Raster desselben Ortes, unabhängig von KBS und Auflösung: richtet sie aufeinander aus und umreißt dann, was sich geändert hat. Mit (englischen) Wörtern nur Änderungen, die diese betreffen: „new buildings; trees lost; building -&gt; bare soil“. Die Polygone sind im KBS des Rasters mit den größeren Pixeln, auf dessen Gitter beide verglichen werden.

Ein eigenes trainiertes Netz (siehe „Trainiertes Netz ausführen“) kann die Bewertung liefern; Umrisse und Namen entstehen wie sonst.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Learned network that gives the score</source>
        <translation>Trainiertes Netz, das die Bewertung liefert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="62"/>
        <source>Weigh in Oriel&apos;s own comparison (40 %)</source>
        <translation>Oriels eigenen Vergleich einbeziehen (40 %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="102"/>
        <source>A learned network answers without words: leave either the words or the network empty.</source>
        <translation>Ein trainiertes Netz antwortet ohne Wörter: lassen Sie entweder die Wörter oder das Netz leer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="192"/>
        <source>{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk</source>
        <translation>{windows}, höchstens {prompts}: etwa {minutes} min und höchstens {disk} MB auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="57"/>
        <source>Compares three or more rasters of one place and tells since when each place is as it is: “until” is the last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one date.

Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in oriel:spectralchange. Band values and indices need no PyTorch.

Change point by least squares: Scott and Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</source>
        <translation>Vergleicht drei oder mehr Raster eines Ortes und sagt, seit wann jeder Ort so ist, wie er ist: „until“ ist das letzte Datum des alten Zustands, „since“ das erste des neuen, „lasting“ ist 1, wo der neue Zustand zu zwei oder mehr Zeitpunkten gesehen wurde. Was nur vorübergeht (Wolken, Hochwasser), wird weggelassen. Die Daten kommen aus den Layern oder werden in deren Reihenfolge angegeben, durch Kommas getrennt; sie werden als Text sortiert (2019-05-01). Das Raster enthält die Nummer des ersten Datums nach der Änderung, 0 = keine, 255 = keine Daten. Bei zwei Rastern hat jede Änderung das eine Datum.

Wörter (englisch, „new buildings; trees lost“) werden danach datiert, wo ihre Dinge zu jedem Zeitpunkt sind; ein Spektralindex nach seinen Werten, „kind“ ist dann „rise“ oder „fall“, und die Kanäle, die er braucht, werden wie in oriel:spectralchange benannt. Kanalwerte und Indizes brauchen kein PyTorch.

Änderungspunkt durch kleinste Quadrate: Scott und Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="78"/>
        <source>Words, e.g. new buildings</source>
        <translation>Wörter (englisch), z. B. new buildings</translation>
    </message>
</context>
</TS>
