<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="88"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>地图范围内没有影像图层：请缩放到该图层，或选择整个图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="143"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>地图上的此位置无法用 {crs} 表示：请在影像上选择位置。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="109"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="87"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>无法显示“{path}”：文件不存在或已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>无法在 {folder} 中保存防崩溃备份：{error}。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="163"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>不采用图层样式中的色相和饱和度。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>请添加或选择影像图层：Oriel 处理栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>“{name}”不是栅格图层：请选择影像。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>无法读取“{name}”：请在图层树中修复其数据源。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="174"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>此图层由 QGIS 为 Oriel 渲染。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>由于样式原因，Oriel 看到的是 QGIS 渲染后的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>“{name}”只能由 QGIS 渲染。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>此图层没有 CRS：尺寸以图层单位表示。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>图层已被移除：请选择其他影像图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} 像素过多，无法一次渲染：请放大。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>“{name}”未能在 {seconds:g} 秒内完成渲染：请检查连接后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>无法渲染“{name}”（{error}）：请检查连接后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="109"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>目标图层已不存在：请选择其他图层或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="111"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>“{name}”不含多边形：请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="114"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>“{name}”为只读：请选择其他图层或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>“{path}”已存在：请使用其他名称。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="135"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>无法写入文件夹“{path}”：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>无法创建“{path}”（{error}）：磁盘是否已满或写保护？</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="69"/>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>现在无法编辑“{name}”：可能被其他程序或图层锁定。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="188"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>“{name}”拒绝了该对象：请检查其约束或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="80"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>现在无法编辑“{name}”。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="208"/>
        <source>Oriel: take back</source>
        <translation>Oriel：收回</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="212"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>“{name}”中已没有该对象。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="225"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>无法写入“{name}”（{error}）。对象仍在地图上：请解除文件占用后重新保存。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="73"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="132"/>
        <source>Aligning the dates</source>
        <translation>正在对齐两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="144"/>
        <source>Comparing the dates</source>
        <translation>正在比较两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="161"/>
        <source>Outlining</source>
        <translation>正在勾绘轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="185"/>
        <source>Pictures of changes</source>
        <translation>变化缩略图</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="47"/>
        <source>Saving the evidence</source>
        <translation>正在保存变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="59"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>前期和后期都是“{name}”：请选择两个不同的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="64"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>请输入要查找的内容（英文），如“new buildings”或“trees lost”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="34"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>“{name}”只能由 QGIS 渲染；请导出为 GeoTIFF 后再比较。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="193"/>
        <source>No change at this sensitivity.</source>
        <translation>在此灵敏度下没有变化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>改变</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="136"/>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="88"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS 意外退出：可恢复您最近的提示。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="89"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="207"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel：已恢复的对象</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="79"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="137"/>
        <source>Highlighting {words}</source>
        <translation>正在突出显示 {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="158"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="159"/>
        <source>Held against: {rivals}.</source>
        <translation>对照词：{rivals}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="183"/>
        <source>Drawing outlines</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="251"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>没有达到此阈值的内容；请向左移动。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="247"/>
        <source>Searching places</source>
        <translation>正在查找地点</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="171"/>
        <source>Pictures of places</source>
        <translation>地点缩略图</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="142"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>尚无可减去的内容：请先左键单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="190"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>尚无可保存的内容：请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Nothing left to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="206"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>已收回；按 Enter 重新保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="214"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>已清除；按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="257"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>影像已不存在；地图上的轮廓仍在，可以保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="126"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>请在上方选择此对象的影像，再重新打开以修改。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="108"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>这些轮廓属于不同的影像：请逐个保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="118"/>
        <source>Changing the outline</source>
        <translation>正在修改轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="139"/>
        <source>Drawing the outline</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="174"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>此处未找到对象：请单击对象中部，或拖一个框将其框住。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="187"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>对象将不剩任何部分：按 Esc 从地图上移除。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="191"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>线没有切开对象：请从对象外画到对象外。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>合并需要地图上有两个轮廓：请先框选另一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>尚无可修改的内容：请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>单击由另一个地图工具处理。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>单击已保存的对象进行细化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc：返回</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>左键绘制，右键擦除。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]：画笔大小 · B：完成 · Ctrl+Z：撤销</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>拖一条线穿过对象将其切开。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X：返回 · Ctrl+Z：撤销</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>拖动：框选 · Shift+拖动：圈画</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>正在查找轮廓；继续单击可细化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Esc: clear</source>
        <translation>Esc：清除</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="68"/>
        <source>Enter: save as {name}</source>
        <translation>Enter：保存为 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="75"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M：合并 · Esc：清除</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="80"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab：轮廓 {shown}/{count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="81"/>
        <source>Left click adds, right click takes away.</source>
        <translation>左键添加，右键减去。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>正在预览</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>正在分析影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="118"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>已保存的对象不在其图层中；其轮廓已回到地图上。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="133"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>没有可重新打开的内容：请在“保存到”中选择对象所在的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="138"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>此处没有已保存的对象：请将指针放在“{name}”的对象上。</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="74"/>
        <source>Something unexpected happened: {error}</source>
        <translation>发生意外情况：{error}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="178"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="175"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="196"/>
        <source>The imagery changed</source>
        <translation>影像已更改</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="197"/>
        <source>Imagery not supported</source>
        <translation>不支持的影像</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="198"/>
        <source>Imagery cannot be read</source>
        <translation>无法读取影像</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="199"/>
        <source>A Python package is missing</source>
        <translation>缺少 Python 包</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="200"/>
        <source>No memory or device</source>
        <translation>内存或设备不可用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="201"/>
        <source>Model cannot be used</source>
        <translation>模型无法使用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="202"/>
        <source>Cache cannot be used</source>
        <translation>缓存无法使用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="203"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="208"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="44"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="171"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>The earlier image</source>
        <translation>较早的影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>The later image</source>
        <translation>较晚的影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="53"/>
        <source>Swap the dates</source>
        <translation>交换两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Any change</source>
        <translation>任何变化</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Only …</source>
        <translation>仅限…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Spectral (no model)</source>
        <translation>光谱（不用模型）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="45"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="46"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>英文词：“new …”仅新增，“… lost”仅消失，不加则两者都查</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="70"/>
        <source>Whole overlap</source>
        <translation>整个重叠区</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>In view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="83"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>向右：更弱的变化也计入；不会重新计算</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="88"/>
        <source>Save as layers</source>
        <translation>保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>&amp;Before</source>
        <translation>前期(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>&amp;After</source>
        <translation>后期(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>W&amp;hat</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="155"/>
        <source>S&amp;ensitivity</source>
        <translation>灵敏度(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="165"/>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>植被</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>更改此类别的颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>从列表中移除此类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>保存的对象归入此类别。在地图上按 1 至 9 选择；F2 重命名。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="138"/>
        <source>new class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="149"/>
        <source>Colour of the class</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="36"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>要处理的影像；跟随当前活动图层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="65"/>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="44"/>
        <source>Model and device; click for the options</source>
        <translation>模型与设备；单击打开选项</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="84"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>此 QGIS 使用 Python {version}；Oriel 需要 3.10 或更高版本：请安装 QGIS 3.34 或更高版本。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="190"/>
        <source>Install command</source>
        <translation>安装命令</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="114"/>
        <source>Folder of Python packages</source>
        <translation>Python 包文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="85"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} 等待中)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} s left</source>
        <translation>剩余 {count} 秒</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="113"/>
        <source>{count} min left</source>
        <translation>剩余 {count} 分钟</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="90"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="92"/>
        <source>where Oriel expects it</source>
        <translation>Oriel 的默认位置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="95"/>
        <source>in the QGIS profile</source>
        <translation>在 QGIS 配置文件夹中</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="96"/>
        <source>QGIS&apos;s own Python</source>
        <translation>QGIS 自带的 Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="99"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="102"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="108"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="109"/>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="110"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="111"/>
        <source>Cache on disk</source>
        <translation>磁盘缓存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="112"/>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="113"/>
        <source>Longest wait for web layers</source>
        <translation>网络图层最长等待时间</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="116"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>一切都在本机运行；影像不会外传。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="46"/>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>左：拐点少。右：贴合每个像素。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Right angles</source>
        <translation>直角</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>直边直角，适用于建筑物</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>圆滑轮廓，适用于树木、水体和农田</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="56"/>
        <source>Holes smaller than this are closed</source>
        <translation>小于此面积的孔洞会被填充</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="57"/>
        <source>Parts smaller than this are dropped</source>
        <translation>小于此面积的部分会被丢弃</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="66"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Detail</source>
        <translation>细节(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Fill holes under</source>
        <translation>填充孔洞小于(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Smallest part</source>
        <translation>最小部分(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>认可所选地点：相似的排名上升</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>✗ Not this</source>
        <translation>✗ 不是这个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>否定所选地点：相似的排名下降</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save as layer</source>
        <translation>保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="46"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>以热力图显示词语所在位置 (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>查找地点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="60"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>位置成为多边形所需的把握；轮廓即时更新</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="60"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>绘制精确轮廓并保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="103"/>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="124"/>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>将屏幕上的内容保存到图层（地图上按 Enter 或 S）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>先收回最后一次提示，再收回最后保存的对象（地图上按 Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>从地图上移除所有未保存的轮廓（地图上按 Esc）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>显示下一个候选轮廓（地图上按 Tab）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>将屏幕上所有轮廓合为一个对象（地图上按 M）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>画一条线穿过对象，将其一分为二（地图上按 X）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>左键绘制，右键擦除（地图上按 B）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>轮廓扩大一个像素（地图上按 ]）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>轮廓缩小一个像素（地图上按 [）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>单击已保存的对象进行细化（指针置于其上按 E）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>画笔在屏幕上的半径（地图上按 [ 和 ]）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>保存 {count} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="31"/>
        <source>Point at the map again</source>
        <translation>重新在地图上点选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="33"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>另一个地图工具处于活动状态；点此后在地图上单击即可重新分割对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="28"/>
        <source>New GeoPackage</source>
        <translation>新建 GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>选择新文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>保存到(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>New GeoPackage for objects</source>
        <translation>用于对象的新 GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="89"/>
        <source>beside the imagery or the project</source>
        <translation>位于影像或工程旁</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="90"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>保存的对象会添加到此图层。
新 GeoPackage：{where}，采用影像的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="95"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>选择新 GeoPackage 的文件</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="47"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>在影像上点选、查询和比较</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="98"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>缺少 Oriel 的包：请打开 Oriel 面板进行安装。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="124"/>
        <source>Choose a raster layer.</source>
        <translation>请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="45"/>
        <source>Find change</source>
        <translation>查找变化</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="29"/>
        <source>Before</source>
        <translation>前期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="30"/>
        <source>After</source>
        <translation>后期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="59"/>
        <source>Only what these words name</source>
        <translation>仅限这些词所指的内容</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="66"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="84"/>
        <source>Remove shift and differences of light</source>
        <translation>消除位移和光照差异</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="71"/>
        <source>Evidence</source>
        <translation>变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="44"/>
        <source>Highlight words</source>
        <translation>突出显示词语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="64"/>
        <source>Sharp outlines by the model</source>
        <translation>由模型生成精确轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="65"/>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Segment from prompts</source>
        <translation>按提示分割</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="63"/>
        <source>Points or boxes</source>
        <translation>点或框</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="68"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="67"/>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="92"/>
        <source>loading PyTorch, once a session</source>
        <translation>正在加载 PyTorch，每次会话一次</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="46"/>
        <source>evidence</source>
        <translation>变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="50"/>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="216"/>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="64"/>
        <source>The chosen polygon lies beside the imagery: draw or select one on it.</source>
        <translation>所选多边形位于影像旁边：请在影像上绘制或选择一个。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="68"/>
        <source>No area is drawn yet: press ✎ and draw it on the map, or choose another area.</source>
        <translation>尚未绘制区域：请按 ✎ 在地图上绘制，或选择其他区域。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="77"/>
        <source>No polygon is selected: select some in a polygon layer, or choose another area.</source>
        <translation>未选择多边形：请在多边形图层中选择一些，或选择其他区域。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="150"/>
        <source>Learning the objects</source>
        <translation>正在学习对象</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="235"/>
        <source>Swiping needs both layers in the project: add them again.</source>
        <translation>卷帘需要两个图层都在工程中：请重新添加。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="48"/>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="51"/>
        <source>Saving the table</source>
        <translation>正在保存表格</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="78"/>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="80"/>
        <source>Writing the report</source>
        <translation>正在编写报告</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>Report: {file}</source>
        <translation>报告：{file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>The report is in {file}; no browser could be opened.</source>
        <translation>报告位于 {file}；无法打开浏览器。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="63"/>
        <source>The polygon layer is gone: choose another one.</source>
        <translation>多边形图层已不存在：请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="72"/>
        <source>No polygon of “{name}” lies on the image: choose another layer or image.</source>
        <translation>“{name}”没有位于影像上的多边形：请选择其他图层或影像。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="66"/>
        <source>Choose the polygon layer to check; add one to the project first if there is none.</source>
        <translation>请选择要检查的多边形图层；如果没有，请先向工程中添加一个。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="83"/>
        <source>⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.</source>
        <translation>⚠ 前期（{before}）晚于后期（{after}）：请用 ⇅ 交换，否则“新增”会变成“消失”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="86"/>
        <source>⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.</source>
        <translation>⚠ “{name}”没有 CRS：请在图层属性中设置，否则无法确定其位置。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="89"/>
        <source>⚠ Both layers show the same file: they can only differ in the bands that are shown.</source>
        <translation>⚠ 两个图层显示同一文件：差别只可能在于所显示的波段。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="95"/>
        <source>Tick three or more layers; for two dates choose “Any change”.</source>
        <translation>请勾选三个或更多图层；只有两期时请选择“任何变化”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="98"/>
        <source>“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.</source>
        <translation>“{name}”没有日期：请写入其名称 (2021-05-31)，或在其时态属性中设置。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} square pixels</source>
        <translation>{area:,.0f} 平方像素</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="233"/>
        <source>By area: {parts}</source>
        <translation>按面积：{parts}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="51"/>
        <source>on the map, not on the image</source>
        <translation>地图上有，影像上没有</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="52"/>
        <source>on the image, not on the map</source>
        <translation>影像上有，地图上没有</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="53"/>
        <source>drawn differently on the map</source>
        <translation>与地图上的绘制不同</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="54"/>
        <source>{pixels:.1f} px beside its place on the map</source>
        <translation>偏离地图上的位置 {pixels:.1f} 像素</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="204"/>
        <source>seen at the last date only</source>
        <translation>仅在最后一期可见</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="230"/>
        <source>Type two or more classes to tell apart, separated by commas.</source>
        <translation>请输入两个或更多要区分的类别（英文），用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="162"/>
        <source>{until} – {since}</source>
        <translation>{until} – {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="144"/>
        <source>between {until} and {since}</source>
        <translation>介于 {until} 与 {since} 之间</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="179"/>
        <source>Reading pictures</source>
        <translation>正在读取缩略图</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="56"/>
        <source>Only “{text}”</source>
        <translation>仅限“{text}”</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="53"/>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="59"/>
        <source>From {was} to {became}</source>
        <translation>从 {was} 到 {became}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="61"/>
        <source>Spectral change ({method})</source>
        <translation>光谱变化（{method}）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Against a map layer</source>
        <translation>与地图图层对照</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/diagnosing.py" line="47"/>
        <source>Probing the processor</source>
        <translation>正在检测处理器</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="68"/>
        <source>Looking at this computer</source>
        <translation>正在检查本机</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="133"/>
        <source>The packages are there: restart QGIS to use them.</source>
        <translation>包已就绪：请重启 QGIS 以使用。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="146"/>
        <source>Installing packages</source>
        <translation>正在安装包</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="159"/>
        <source>Repairing packages</source>
        <translation>正在修复包</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="166"/>
        <source>Removing packages</source>
        <translation>正在移除包</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="171"/>
        <source>Some files are in use; they go when QGIS is restarted and Uninstall pressed again.</source>
        <translation>部分文件正在使用中；重启 QGIS 后再次按“卸载”即可删除。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="182"/>
        <source>Making a bundle</source>
        <translation>正在制作离线包</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="185"/>
        <source>The bundle is ready: copy {folder} to the other computer.</source>
        <translation>离线包已就绪：请将 {folder} 复制到另一台电脑。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="198"/>
        <source>Installing from the bundle</source>
        <translation>正在从离线包安装</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="93"/>
        <source>Stopped; what has arrived is kept.</source>
        <translation>已停止；已下载的内容会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="156"/>
        <source>{name} is here.</source>
        <translation>{name} 已就绪。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="117"/>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="126"/>
        <source>Taking over {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="137"/>
        <source>{name} was deleted.</source>
        <translation>已删除 {name}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="138"/>
        <source>Deleting {name}</source>
        <translation>正在删除 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="162"/>
        <source>Install the packages first: Raster &gt; Oriel: install or repair packages…</source>
        <translation>请先安装包：栅格 &gt; Oriel：安装或修复包…</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="169"/>
        <source>Measuring {name}</source>
        <translation>正在测量 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="50"/>
        <source>Looking at the disk</source>
        <translation>正在查看磁盘</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="70"/>
        <source>The memory is given back; the next job loads the model again.</source>
        <translation>内存已释放；下一个任务会重新加载模型。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="243"/>
        <source>This layer is looked at once, in the background; its places follow then.</source>
        <translation>此图层将在后台分析一次；随后列出其地点。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="255"/>
        <source>No place here has image data to search; choose another area.</source>
        <translation>此处没有可搜索的影像数据；请选择其他区域。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="75"/>
        <source>Example: {file}</source>
        <translation>示例：{file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="99"/>
        <source>Example: drawn on the map</source>
        <translation>示例：在地图上绘制</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="104"/>
        <source>No polygon is selected: select some in a polygon layer first.</source>
        <translation>未选择多边形：请先在多边形图层中选择一些。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="112"/>
        <source>Image of what to look for</source>
        <translation>要查找内容的图像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="85"/>
        <source>Learning from the polygons</source>
        <translation>正在从多边形学习</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>like the example</source>
        <translation>与示例相似</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="232"/>
        <source>marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="42"/>
        <source>Reading the index</source>
        <translation>正在读取索引</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="47"/>
        <source>Indexing {name}</source>
        <translation>正在为 {name} 建立索引</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="51"/>
        <source>Folder of rasters</source>
        <translation>栅格文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="47"/>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="120"/>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="67"/>
        <source>areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="76"/>
        <source>“{path}” could not be written ({error}): is the disk full or write-protected?</source>
        <translation>无法写入“{path}”（{error}）：磁盘是否已满或写保护？</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="79"/>
        <source>Areas saved to {file}</source>
        <translation>面积已保存到 {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="88"/>
        <source>Choose a layer with examples and the attribute that names their class.</source>
        <translation>请选择含示例的图层以及表示其类别的属性。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="91"/>
        <source>“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.</source>
        <translation>“{layer}”在影像上没有带类别的示例：请检查图层和字段“{field}”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="97"/>
        <source>Learning the classes</source>
        <translation>正在学习类别</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="87"/>
        <source>group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="108"/>
        <source>Grouping</source>
        <translation>正在分组</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="140"/>
        <source>Nothing is indexed yet: press “Index layer” or “Folder…” below first.</source>
        <translation>尚未建立任何索引：请先按下方的“索引图层”或“文件夹…”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="159"/>
        <source>There is nothing to search for: type words, or choose an example under “More”.</source>
        <translation>没有要搜索的内容：请输入词语，或在“更多”中选择示例。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="95"/>
        <source>Outlining everything</source>
        <translation>正在勾绘全部对象</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="102"/>
        <source>Nothing to compare with: click an object first, or select saved ones.</source>
        <translation>没有可供比较的内容：请先单击一个对象，或选择已保存的对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="104"/>
        <source>Finding similar objects</source>
        <translation>正在查找相似对象</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="118"/>
        <source>“{name}” has no feature on the imagery.</source>
        <translation>“{name}”没有位于影像上的要素。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="120"/>
        <source>Outlining {name}</source>
        <translation>正在勾绘 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="236"/>
        <source>Ranking</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_showing.py" line="54"/>
        <source>Nothing found here: choose another area or another example.</source>
        <translation>此处未找到对象：请选择其他区域或其他示例。</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="101"/>
        <source>{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder.</source>
        <translation>{folder} 不是完整的离线包（没有可读的 {file}）：请重新制作，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="115"/>
        <source>This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}.</source>
        <translation>此离线包适用于 {theirs}、Python {their_python}；此 QGIS 需要 {ours}、Python {python}。</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="42"/>
        <source>checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="160"/>
        <source>{file} of the bundle is missing or damaged: copy the bundle again.</source>
        <translation>离线包中的 {file} 缺失或已损坏：请重新复制离线包。</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="168"/>
        <source>The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.</source>
        <translation>离线包缺少 {names}：请用此版本的 Oriel 在同类 QGIS 中重新制作。</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="174"/>
        <source>copying {name}</source>
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The disk is full: make room, then install again; what was downloaded is kept.</source>
        <translation>磁盘已满：请腾出空间后重新安装；已下载的内容会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A certificate is not valid today: set this computer&apos;s date and time, then install again.</source>
        <translation>证书在今天的日期无效：请校正本机的日期和时间，然后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection is not trusted: if your network inspects traffic, add its certificate in QGIS (Settings &gt; Options &gt; Authentication &gt; Manage Certificates), then install again.</source>
        <translation>连接不受信任：如果您的网络会检查流量，请在 QGIS 中添加其证书（设置 &gt; 选项 &gt; 身份验证 &gt; 管理证书），然后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy asks for a name and password: enter them in QGIS (Settings &gt; Options &gt; Network).</source>
        <translation>代理要求用户名和密码：请在 QGIS 中输入（设置 &gt; 选项 &gt; 网络）。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy does not answer: check it in QGIS (Settings &gt; Options &gt; Network), then install again.</source>
        <translation>代理没有响应：请在 QGIS 中检查（设置 &gt; 选项 &gt; 网络），然后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. Install again; if it happens again, use a bundle from another network.</source>
        <translation>下载的文件与发布的文件不一致：被代理、登录页面或杀毒软件改动。请重新安装；如再次发生，请使用在其他网络制作的离线包。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>There is no network, or it does not let QGIS through: check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), or install from a bundle.</source>
        <translation>没有网络，或网络不允许 QGIS 访问：请检查连接和 QGIS 的代理（设置 &gt; 选项 &gt; 网络），或从离线包安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection broke off: install again, it goes on where it stopped.</source>
        <translation>连接中断：请重新安装，将从中断处继续。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS windows, wait a minute, then install again.</source>
        <translation>文件被其他程序占用（通常是杀毒软件或另一个 QGIS）：请关闭其他 QGIS 窗口，等待一分钟后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The folder&apos;s name is too long for Windows: choose a QGIS profile with a shorter path.</source>
        <translation>文件夹路径对 Windows 来说过长：请选择路径较短的 QGIS 配置文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A downloaded file is damaged: install again; if it happens again, use a bundle from another network.</source>
        <translation>下载的文件已损坏：请重新安装；如再次发生，请使用在其他网络制作的离线包。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>QGIS&apos;s Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again.</source>
        <translation>QGIS 的 Python 没有 pip：在 Debian 和 Ubuntu 上请安装软件包 python3-pip，然后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel before that plugin, or switch it off.</source>
        <translation>加载了两份 OpenMP 库（另一份来自其他插件）：请重启 QGIS 并先于该插件使用 Oriel，或停用该插件。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), then restart QGIS.</source>
        <translation>Windows 缺少 PyTorch 所需的库：请安装 Microsoft Visual C++ Redistributable (x64)，然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Another program&apos;s library of the same name was loaded first: restart QGIS and open Oriel before other plugins; if it stays, press Repair.</source>
        <translation>其他程序的同名库先被加载：请重启 QGIS 并先于其他插件打开 Oriel；如仍存在，请按“修复”。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart QGIS; if it stays, install the CPU build.</source>
        <translation>PyTorch 的一个库未能启动：请更新 Microsoft Visual C++ Redistributable (x64) 并重启 QGIS；如仍存在，请安装 CPU 版本。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again.</source>
        <translation>Windows 的内存不足以运行 PyTorch：请增大页面文件或关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer.</source>
        <translation>此 Linux 过旧，无法使用这些包：请使用 Debian 12、Ubuntu 22.04 或更高版本。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>torch and torchvision are of different builds: press Repair.</source>
        <translation>torch 与 torchvision 的构建版本不一致：请按“修复”。</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="167"/>
        <source>It did not work: {line}</source>
        <translation>操作未成功：{line}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="168"/>
        <source>It did not work, and no reason was given: copy the details and send them to us.</source>
        <translation>操作未成功，且未给出原因：请复制详情并发送给我们。</translation>
    </message>
    <message>
        <location filename="../plugin/install/meter.py" line="69"/>
        <source>{doing} · {done} of {total} MB · {speed:.1f} MB/s</source>
        <translation>{doing} · {done}/{total} MB · {speed:.1f} MB/s</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="140"/>
        <source>QGIS&apos;s Python at {path} does not answer: reinstall QGIS, or install from a terminal.</source>
        <translation>位于 {path} 的 QGIS Python 没有响应：请重新安装 QGIS，或从终端安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="191"/>
        <source>There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+.</source>
        <translation>没有适用于本机 ({platform}) 的 PyTorch：Oriel 需要 64 位 Windows 或 Linux，或 Mac M1 及以上。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="196"/>
        <source>This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}</source>
        <translation>此 QGIS 使用 Python {version}；这些包已在 {first} 至 {last} 上测试：{remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install QGIS 3.34 or newer.</source>
        <translation>请安装 QGIS 3.34 或更高版本。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install the QGIS long term release, or a newer Oriel.</source>
        <translation>请安装 QGIS 长期支持版，或更新版本的 Oriel。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="217"/>
        <source>{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.</source>
        <translation>{folder} 中需要 {need:.1f} GB，现有 {have:.1f} GB 可用：请腾出空间后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="229"/>
        <source>Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), restart QGIS, then install again.</source>
        <translation>Windows 缺少 PyTorch 所需的 {file}：请安装 Microsoft Visual C++ Redistributable (x64)，重启 QGIS 后重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="250"/>
        <source>QGIS&apos;s Python at {path} has no numpy: install it as QGIS&apos;s installer or your distribution offers it.</source>
        <translation>位于 {path} 的 QGIS Python 没有 numpy：请通过 QGIS 安装程序或您的发行版安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="257"/>
        <source>This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.</source>
        <translation>此 QGIS 附带 {name} {have}，Oriel 需要 {floor} 或更高版本：请安装更新的 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="88"/>
        <source>No NVIDIA driver answers on this computer.</source>
        <translation>本机没有响应的 NVIDIA 驱动。</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="90"/>
        <source>The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.</source>
        <translation>NVIDIA 驱动 {have} 过旧，需要 {need} 或更高版本：请更新驱动。</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="93"/>
        <source>{gpu} is too old for this CUDA version.</source>
        <translation>{gpu} 过旧，不支持此 CUDA 版本。</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="155"/>
        <source>QGIS&apos;s own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.</source>
        <translation>在 QGIS 旁未找到 QGIS 自带的 Python {version}：请重新安装 QGIS，或从终端安装。</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="218"/>
        <source>unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="224"/>
        <source>trying the packages</source>
        <translation>正在测试包</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="99"/>
        <source>Another QGIS window installs these packages now: wait for it.</source>
        <translation>另一个 QGIS 窗口正在安装这些包：请等待其完成。</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="164"/>
        <source>{file} is in use: restart QGIS and press Repair before anything else of Oriel.</source>
        <translation>{file} 正在使用中：请重启 QGIS，并在使用 Oriel 其他功能之前按“修复”。</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="68"/>
        <source>Another QGIS window installs these packages now: wait for it, then check again.</source>
        <translation>另一个 QGIS 窗口正在安装这些包：请等待其完成，然后重新检查。</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="73"/>
        <source>{folder}: {sentence}</source>
        <translation>{folder}：{sentence}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="117"/>
        <source>fetching pip</source>
        <translation>正在获取 pip</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="164"/>
        <source>downloading {names}</source>
        <translation>正在下载 {names}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="192"/>
        <source>The package index answers but does not offer {name}: a sign-in page of this network may stand in between (open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle.</source>
        <translation>包索引有响应但未提供 {name}：可能被此网络的登录页面拦截（请打开网页并登录），或您的镜像缺少它。然后重新安装，或使用离线包。</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="262"/>
        <source>the import ended with status {code}</source>
        <translation>导入以状态 {code} 结束</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="273"/>
        <source>The packages bring {names} again, which is QGIS&apos;s own: the bundle was made for another QGIS.</source>
        <translation>这些包重复带入了 QGIS 自带的 {names}：该离线包是为其他 QGIS 制作的。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="34"/>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Drawn polygon</source>
        <translation>绘制的多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Selected polygons</source>
        <translation>所选多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="48"/>
        <source>Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.</source>
        <translation>绘制区域：单击各拐点，双击结束；或拖出矩形。Esc 取消。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="50"/>
        <source>The classes to tell apart, separated by commas</source>
        <translation>要区分的类别（英文），用逗号分隔</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="52"/>
        <source>Only what was one of these before; empty = anything</source>
        <translation>仅限之前属于其中之一的；留空 = 任意</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="54"/>
        <source>Only what is one of these now; empty = anything</source>
        <translation>仅限现在属于其中之一的；留空 = 任意</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="103"/>
        <source>The polygons to check, like a building layer</source>
        <translation>要检查的多边形，例如建筑物图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="105"/>
        <source>What the polygons are, where the model knows the word; may stay empty</source>
        <translation>多边形表示什么（模型认识的英文词）；可留空</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="106"/>
        <source>Check both dates</source>
        <translation>检查两期</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="108"/>
        <source>Also say what stood at the earlier date; off: only the later image is used</source>
        <translation>同时说明较早日期时的状况；关闭：仅使用较晚的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="88"/>
        <source>Find what is not on the map</source>
        <translation>查找地图上没有的对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="31"/>
        <source>Three or more dates: tick the layers; a date is found in their names</source>
        <translation>三期或更多：请勾选图层；日期从图层名称中获取</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>IR-MAD (all bands)</source>
        <translation>IR-MAD（所有波段）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>Change vector (CVA)</source>
        <translation>变化向量 (CVA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>PCA and k-means</source>
        <translation>PCA 和 k-means</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Spectral index …</source>
        <translation>光谱指数 …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="46"/>
        <source>Short name of a spectral index: NDVI, NDWI, NBR …</source>
        <translation>光谱指数的缩写：NDVI、NDWI、NBR …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="48"/>
        <source>Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR</source>
        <translation>各波段对应：N 近红外，R 红，G 绿，B 蓝，S1 和 S2 短波红外</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="67"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="80"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="72"/>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="62"/>
        <source>Spectral index</source>
        <translation>光谱指数</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="50"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="77"/>
        <source>Previous change (←, P)</source>
        <translation>上一处变化（←、P）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="78"/>
        <source>Next change (→, N)</source>
        <translation>下一处变化（→、N）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="79"/>
        <source>Accept it: similar ones move up (Y)</source>
        <translation>接受：相似的排名上升 (Y)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="80"/>
        <source>Reject it: similar ones move down (X)</source>
        <translation>拒绝：相似的排名下降 (X)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="85"/>
        <source>Unsure ones first</source>
        <translation>不确定的在前</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="88"/>
        <source>Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first</source>
        <translation>显示 Oriel 不确定的：标记它们对 Oriel 的学习最有帮助。再按一次：可能性大的在前</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="91"/>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="94"/>
        <source>Pull the later date over the earlier one with the mouse; Esc ends it</source>
        <translation>用鼠标将较晚的影像拉到较早的影像上；Esc 结束</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>From–to classes</source>
        <translation>类别转换</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="90"/>
        <source>Report …</source>
        <translation>报告 …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="89"/>
        <source>Write one page with maps, pictures, charts and a summary, and open it</source>
        <translation>生成含地图、缩略图、图表和摘要的网页并打开</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>Im&amp;age</source>
        <translation>影像(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="21"/>
        <source>What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.</source>
        <translation>错误报告所需的内容，不含您的姓名、文件夹和图层。不会发送任何内容：请阅读后自行粘贴。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="25"/>
        <source>Collect and copy</source>
        <translation>收集并复制</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="45"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="49"/>
        <source>Collecting</source>
        <translation>正在收集</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="50"/>
        <source>User guide (F1)</source>
        <translation>用户指南 (F1)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="51"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="36"/>
        <source>Oriel: user guide</source>
        <translation>Oriel：用户指南</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="40"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="53"/>
        <source>Show the tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="84"/>
        <source>The guide is missing: install Oriel again.</source>
        <translation>缺少用户指南：请重新安装 Oriel。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="118"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="120"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="129"/>
        <source>{name} (not here)</source>
        <translation>{name}（不可用）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="143"/>
        <source>QGIS keeps its own {names}.</source>
        <translation>QGIS 保留自带的 {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="145"/>
        <source>{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)</source>
        <translation>需下载 {download:.1f} GB，占用磁盘 {unpacked:.1f} GB（可用 {free:.0f} GB）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="53"/>
        <source>Install the packages</source>
        <translation>安装包</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="54"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="64"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="68"/>
        <source>Install from a bundle…</source>
        <translation>从离线包安装…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="69"/>
        <source>Make a bundle…</source>
        <translation>制作离线包…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="89"/>
        <source>Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.</source>
        <translation>Oriel 在本机运行，需要 QGIS 未附带的 Python 包：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="92"/>
        <source>Everything that Oriel needs is there.</source>
        <translation>Oriel 所需的一切均已就绪。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Back to Oriel</source>
        <translation>返回 Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="112"/>
        <source>An earlier installation was stopped; Install goes on where it was.</source>
        <translation>之前的安装已停止；“安装”将从中断处继续。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="114"/>
        <source>The installation is damaged ({names}): press Repair.</source>
        <translation>安装已损坏（{names}）：请按“修复”。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="116"/>
        <source>Installed on {date}: PyTorch for {build}.</source>
        <translation>安装于 {date}：适用于 {build} 的 PyTorch。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Go on installing</source>
        <translation>继续安装</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Delete the downloads</source>
        <translation>删除下载内容</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="185"/>
        <source>Without network, or by hand</source>
        <translation>无网络或手动安装</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="195"/>
        <source>A bundle is a folder with all packages: make it on a computer with a network, use it on others.</source>
        <translation>离线包是含所有包的文件夹：在有网络的电脑上制作，在其他电脑上使用。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="198"/>
        <source>Or type this command into a terminal, then check again:</source>
        <translation>或在终端中输入此命令，然后重新检查：</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="199"/>
        <source>Or use a folder into which the packages were installed:</source>
        <translation>或使用已安装好这些包的文件夹：</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="237"/>
        <source>Folder of the bundle</source>
        <translation>离线包文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="242"/>
        <source>Folder in which the bundle is made</source>
        <translation>制作离线包的文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="55"/>
        <source>Use a local file…</source>
        <translation>使用本地文件…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="56"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="57"/>
        <source>Use for Segment</source>
        <translation>用于分割</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="58"/>
        <source>Use for Search and Change</source>
        <translation>用于搜索和变化</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="59"/>
        <source>Measure speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="60"/>
        <source>Model&apos;s page</source>
        <translation>模型主页</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="108"/>
        <source>{done} of {total} MB</source>
        <translation>{done}/{total} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>For</source>
        <translation>功能</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="69"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="135"/>
        <source>Memory: of the weights alone; the imagery in work comes on top</source>
        <translation>内存：仅权重所占；处理中的影像另计</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Go on downloading…</source>
        <translation>继续下载…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="191"/>
        <source>Weights of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="199"/>
        <source>Delete the weights of {name} ({size} MB) from this computer?</source>
        <translation>从本机删除 {name} 的权重（{size} MB）？</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="52"/>
        <source>Licence of the weights: {licence}</source>
        <translation>权重的许可证：{licence}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="53"/>
        <source>From: {page}</source>
        <translation>来源：{page}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>Size: {size}</source>
        <translation>大小：{size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>the publisher does not say</source>
        <translation>发布者未说明</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="57"/>
        <source>No hash was published: nobody can tell whether the file is the right one. Weights are read without running any code from them.</source>
        <translation>没有公布哈希值：无法判断文件是否正确。读取权重时不会运行其中的任何代码。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="71"/>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="72"/>
        <source>here</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="76"/>
        <source>begun: {size}</source>
        <translation>已开始：{size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="78"/>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="87"/>
        <source>Comes with Oriel.</source>
        <translation>随 Oriel 附带。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="88"/>
        <source>The download is checked against the published SHA-256.</source>
        <translation>下载内容会与公布的 SHA-256 核对。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="90"/>
        <source>Not verified: no hash was published for this file.</source>
        <translation>未验证：此文件没有公布哈希值。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="99"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="50"/>
        <source>Reset all settings…</source>
        <translation>重置所有设置…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="103"/>
        <source>where their publishers keep them</source>
        <translation>发布者的存放位置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="104"/>
        <source>Address of a mirror: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</source>
        <translation>镜像地址：&lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="115"/>
        <source>Download models from</source>
        <translation>模型下载来源</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="122"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="125"/>
        <source>Set all of Oriel&apos;s settings, classes included, to what they were at first? Models and caches stay.</source>
        <translation>将 Oriel 的所有设置（包括类别）恢复为初始值？模型和缓存会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="127"/>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="167"/>
        <source>Set by the environment, changes here do not count: {names}</source>
        <translation>由环境变量设置，在此更改无效：{names}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save the places with rank, score and mark as a polygon layer</source>
        <translation>将地点连同排名、得分和标记保存为多边形图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save marks</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save what was ticked and crossed as a layer of examples, with its class</source>
        <translation>将 ✓ 和 ✗ 标记的内容保存为带类别的示例图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Clear marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Forget what was ticked and crossed for these words</source>
        <translation>清除对这些词语所做的 ✓ 和 ✗ 标记</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="20"/>
        <source>Prompts from a layer</source>
        <translation>来自图层的提示</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="24"/>
        <source>Selected features only</source>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="27"/>
        <source>Its values become the classes of the objects; empty: the present class</source>
        <translation>其值将成为对象的类别；留空：当前类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="30"/>
        <source>Points, boxes or polygons</source>
        <translation>点、框或多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="47"/>
        <source>Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.</source>
        <translation>行：留出示例的实际类别。列：被判为的类别。正确的位于对角线上。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="50"/>
        <source>Save areas as CSV</source>
        <translation>将面积保存为 CSV</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>On map</source>
        <translation>在地图上</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>Draw the example on the map: drag a rectangle</source>
        <translation>在地图上绘制示例：拖出矩形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Take the selected polygons of a vector layer as the example</source>
        <translation>将矢量图层中选中的多边形作为示例</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>Take an image file as the example</source>
        <translation>将图像文件作为示例</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="48"/>
        <source>Search without the example</source>
        <translation>不用示例搜索</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="53"/>
        <source>How much the words count beside the example</source>
        <translation>词语相对于示例的权重</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="54"/>
        <source>Search all indexed layers</source>
        <translation>搜索所有已索引图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="56"/>
        <source>Find places in every layer and file of the index, not only in this one</source>
        <translation>在索引的所有图层和文件中查找地点，而不仅限于此图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="89"/>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="94"/>
        <source>Find places like an example</source>
        <translation>查找与示例相似的地点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Index layer</source>
        <translation>索引图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="60"/>
        <source>Look at the whole layer once, in the background; searching is fast then</source>
        <translation>在后台将整个图层分析一次；此后搜索很快</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Index all rasters of a folder</source>
        <translation>为文件夹中的所有栅格建立索引</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete the chosen indexes</source>
        <translation>删除所选索引</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>image changed</source>
        <translation>影像已更改</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="110"/>
        <source>Index ({size})</source>
        <translation>索引 ({size})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="41"/>
        <source>Points or polygons whose class is known; two of each class at least</source>
        <translation>类别已知的点或多边形；每个类别至少两个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="45"/>
        <source>The attribute that names the class</source>
        <translation>表示类别的属性</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Class map</source>
        <translation>分类图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Learn the classes from the examples and map the area</source>
        <translation>从示例学习类别并对区域制图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="69"/>
        <source>How many groups</source>
        <translation>分组数量</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Group map</source>
        <translation>分组图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Map what looks alike as groups, without any example</source>
        <translation>无需示例，将外观相似的区域按组制图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="120"/>
        <source>Map classes from examples, or groups without any</source>
        <translation>用示例制作分类图，或无需示例制作分组图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the area that match best</source>
        <translation>列出区域中最匹配的地点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="80"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="45"/>
        <source>All of them</source>
        <translation>批量</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Everything</source>
        <translation>全部对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Outline all objects of the area</source>
        <translation>勾绘区域内的所有对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find similar</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find what looks like the outlined objects; without any, like the selected ones of the target layer</source>
        <translation>查找与已勾绘对象相似的内容；如果没有，则与目标图层中选中的对象相似</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>From layer…</source>
        <translation>来自图层…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>Outline the object at each point, box or polygon of a layer</source>
        <translation>在图层的每个点、框或多边形处勾绘对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="67"/>
        <source>Objects that score less are hidden and not saved; nothing is computed again</source>
        <translation>得分较低的对象会被隐藏且不保存；不会重新计算</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="69"/>
        <source>Previous object</source>
        <translation>上一个对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="70"/>
        <source>Next object</source>
        <translation>下一个对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="71"/>
        <source>More like this: similar objects move up</source>
        <translation>更多类似：相似对象的排名上升</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="72"/>
        <source>Not this: it goes, similar objects move down</source>
        <translation>不是这个：移除它，相似对象的排名下降</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="76"/>
        <source>Save the shown objects to the target layer</source>
        <translation>将显示的对象保存到目标图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Remove the found objects from the map</source>
        <translation>从地图上移除找到的对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all {count}</source>
        <translation>全部保存 {count} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="57"/>
        <source>Delete encoded windows</source>
        <translation>删除已编码窗口</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="58"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="61"/>
        <source>Delete the selected indexes</source>
        <translation>删除选中的索引</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="62"/>
        <source>Free the memory of models</source>
        <translation>释放模型内存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="69"/>
        <source>Encoded windows: {size} of {budget} MB in {folder}</source>
        <translation>已编码窗口：{size}/{budget} MB，位于 {folder}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="78"/>
        <source>Search indexes: {count}, {size} MB; an index that is deleted can be built again.</source>
        <translation>搜索索引：{count} 个，{size} MB；删除的索引可以重新建立。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="91"/>
        <source>Search indexes</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="92"/>
        <source>They are made again when they are needed; nothing that you saved is touched</source>
        <translation>需要时会重新生成；您保存的内容不受影响</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="93"/>
        <source>Gives main and GPU memory back; the next job loads the model again</source>
        <translation>释放内存和 GPU 显存；下一个任务会重新加载模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="27"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="29"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="30"/>
        <source>Closes the tour for ever; Help shows it again</source>
        <translation>永久关闭导览；可通过“帮助”再次显示</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Point</source>
        <translation>点选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Choose imagery above and click an object on the map: its outline appears. Enter saves it.</source>
        <translation>在上方选择影像，然后在地图上单击一个对象：其轮廓随即出现。按 Enter 保存。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Search: type what you look for, such as “building, roof”, and press Enter.</source>
        <translation>搜索：输入要查找的内容（英文），如“building, roof”，然后按 Enter。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab.</source>
        <translation>变化：选择两期影像，然后按“比较”。在任何标签页按 F1 打开指南。</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="52"/>
        <source>Oriel: install or repair packages…</source>
        <translation>Oriel：安装或修复包…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="61"/>
        <source>Compare with a map</source>
        <translation>与地图比较</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="64"/>
        <source>Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands there and is not on the map. The map itself teaches what its objects look like (at least 10 features); it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability that such an object stands there, judged by models that never saw that polygon.

With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed; that part was fitted on drawn roofs and is a first guess for people to check.

Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</source>
        <translation>判断地图的每个多边形处在影像上是否确有此类对象，并勾绘影像上有而地图上没有的对象。由地图本身学习其对象的外观（至少 10 个要素）；地图可以整体偏移。“status”：standing（存在）、altered（现为其他物体）、moved（绘制位置有误；dx、dy 以像素计）、gone（消失）、new（地图上没有）、unseen（无数据）。“score”为该处存在此类对象的概率，由从未见过该多边形的模型判断。

提供较早的栅格时，“score_before”为其对应的概率，“damage”表示 intact（完好）、damaged（受损）或 destroyed（损毁）；这部分根据手绘屋顶拟合，只是供人工核查的初步判断。

从部分有误的地图学习：Elkan and Noto 2008, KDD。损毁等级：Gupta et al. 2019, xBD。

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="81"/>
        <source>Earlier imagery</source>
        <translation>较早的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="82"/>
        <source>What the map shows, in a word</source>
        <translation>地图所示内容（一个英文词）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="89"/>
        <source>Let the whole map lie off</source>
        <translation>允许地图整体偏移</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="91"/>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="150"/>
        <source>The map has no polygons: choose a polygon layer.</source>
        <translation>地图中没有多边形：请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="36"/>
        <source>Align two rasters</source>
        <translation>对齐两个栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="52"/>
        <source>Second raster, aligned</source>
        <translation>对齐后的第二个栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="53"/>
        <source>First raster on the same grid</source>
        <translation>同一格网上的第一个栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="56"/>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="61"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="36"/>
        <source>Build the index for searching</source>
        <translation>建立搜索索引</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="39"/>
        <source>Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its subfolders), or a JSON list of items with assets, as STAC has them.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</source>
        <translation>将每个栅格分析一次；此后搜索和突出显示可即时完成。从之前中断处继续，跳过已索引的内容，修复已损坏的内容。可给出图层、栅格文件夹（含子文件夹），或 STAC 那样含资产的条目 JSON 列表。

词语与地点的比较方式同 CLIP (Radford et al. 2021)。

qgis_process run oriel:buildindex -- FOLDER=/data/images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="49"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="52"/>
        <source>List of items</source>
        <translation>条目列表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="55"/>
        <source>Rasters in the index</source>
        <translation>索引中的栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="56"/>
        <source>Rasters that could not be indexed</source>
        <translation>无法建立索引的栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="57"/>
        <source>Size of the index</source>
        <translation>索引大小</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="82"/>
        <source>There is nothing to index: choose layers, a folder or a list of items.</source>
        <translation>没有可建立索引的内容：请选择图层、文件夹或条目列表。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="49"/>
        <source>Class map from words</source>
        <translation>按词语制作分类图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="52"/>
        <source>One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each class&apos;s area in hectares.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY=&apos;building; road; water&apos; OUTPUT=classes.tif</source>
        <translation>每行一个（英文）类别，或用分号分隔；同义词用逗号隔开。没有类别达到阈值处栅格为 0，其余按列表顺序为 1、2 ...，255 = 无数据；表格给出每个类别的面积（公顷）。

词语与影像各部分的比较方式同 CLIP (Radford et al. 2021) 和 SegEarth-OV (Li et al. 2025)。

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY='building; road; water' OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="70"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="72"/>
        <source>Areas</source>
        <translation>面积表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="81"/>
        <source>Clean outlines</source>
        <translation>清理轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="53"/>
        <source>Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS. Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the log.

Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</source>
        <translation>修复并简化任意图层的多边形，无需影像；无论何种 CRS，长度均以米计。首先修复无效多边形。“直角”将建筑物的墙转到其主方向，仅当直角化轮廓与原轮廓足够吻合（交并比不低于 0.85）时才采用。“保留共享边界”对两个相邻多边形之间的边界只简化一次，从而不产生缝隙或重叠。属性会保留；不剩任何部分的多边形会被丢弃，其数量记入日志。

直角：每面墙位于其轮廓的中位处（参见 Gribov 2015）。简化：Douglas and Peucker (1973)；共享边界的简化：Visvalingam and Whyatt (1993)。平滑：Chaikin (1974)。

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="69"/>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="73"/>
        <source>Keep shared borders</source>
        <translation>保留共享边界</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Fill holes under (m²)</source>
        <translation>填充孔洞小于 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Drop parts under (m²)</source>
        <translation>丢弃部分小于 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Rotated box</source>
        <translation>旋转框</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Point inside</source>
        <translation>内部点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="79"/>
        <source>Shape of the output</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="88"/>
        <source>Right angles and smoothing would move the border of one neighbour only: switch them off.</source>
        <translation>直角和平滑只会移动一侧相邻多边形的边界：请将其关闭。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="125"/>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="57"/>
        <source>Segment everything</source>
        <translation>分割全部</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="60"/>
        <source>Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects” leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words, each object is named by the one that fits. Stopped in the middle, the same call goes on where it stopped. “cut” is 1 where an object goes on beyond what was looked at.

Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</source>
        <translation>勾绘任意大小栅格中的每个对象；跨越模型窗口的对象合为一个。“对象”不含对象的部件，“部件”则保留部件，“划分”不留重叠。给出（英文）类别词时，每个对象以最合适的词命名。中途停止后，相同的调用会从停止处继续。对象延伸到分析范围之外时，“cut”为 1。

提示点取自尺度空间的斑点 (Lindeberg 1998) 和格网，掩膜同 Segment Anything (Kirillov et al. 2023)。

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="75"/>
        <source>Only in these polygons</source>
        <translation>仅在这些多边形内</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Objects and their parts</source>
        <translation>对象及其部件</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Partition without overlap</source>
        <translation>无重叠划分</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="77"/>
        <source>What is outlined</source>
        <translation>勾绘内容</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="78"/>
        <source>Least size (m²)</source>
        <translation>最小面积 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="79"/>
        <source>Largest size (m², 0 = any)</source>
        <translation>最大面积（m²，0 = 不限）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="81"/>
        <source>Class words</source>
        <translation>类别词</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="82"/>
        <source>Least predicted quality</source>
        <translation>最低预测质量</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="83"/>
        <source>Prompts per window</source>
        <translation>每个窗口的提示数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="84"/>
        <source>Most objects</source>
        <translation>最多对象数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="91"/>
        <source>Raster of numbers</source>
        <translation>编号栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="42"/>
        <source>Class map from examples</source>
        <translation>按示例制作分类图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="62"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="63"/>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="68"/>
        <source>Share of left-out examples named rightly</source>
        <translation>留出示例被正确命名的比例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="92"/>
        <source>Choose the field that names the class of each example.</source>
        <translation>请选择表示每个示例类别的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="42"/>
        <source>Why is this a hit?</source>
        <translation>为何命中？</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="45"/>
        <source>Shares the score that a place has for some words among the objects in it: each is taken away, in many combinations, and the place is scored again. “weight” is what an object adds (negative: the score is higher without it). It explains the model's score, not the world. How far it can be believed is measured: DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first) above.

After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</source>
        <translation>将某地点对某些词语的得分分摊到其中的对象上：以多种组合移除各对象，并重新为该地点评分。“weight”为对象贡献的得分（负值：没有它得分更高）。它解释的是模型的得分，而不是现实世界。其可信程度经过测量：DELETION（先移除最佳对象）应低于 0.5，INSERTION（先放回最佳对象）应高于 0.5。

参照 LIME (Ribeiro et al. 2016) 和 KernelSHAP (Lundberg and Lee 2017)；移除与放回的测量同 RISE (Petsiuk et al. 2018)。

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="58"/>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="61"/>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="69"/>
        <source>No place was given; draw the extent of the place that should be explained.</source>
        <translation>未给出地点；请绘制要解释的地点的范围。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="45"/>
        <source>Change from class to class</source>
        <translation>类别间的变化</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="62"/>
        <source>Classes (empty = the usual land cover)</source>
        <translation>类别（留空 = 常用土地覆盖）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes before</source>
        <translation>前期类别</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes after</source>
        <translation>后期类别</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="74"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="47"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>在整个图层中查找（英文）词语所指的内容。热力图以 0 至 250 表示 0 至 100 %，255 = 无数据；有多个概念时则为分类栅格。词语：“building, roof; tree; -greenhouse”。

词语与影像各部分的比较方式同 CLIP (Radford et al. 2021) 和 SegEarth-OV (Li et al. 2025)。

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="42"/>
        <source>Clouds, haze and blur</source>
        <translation>云、霾和模糊</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="45"/>
        <source>Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area, 0 to 1.

Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</source>
        <translation>勾绘影像中不宜信任之处：云（“value”：可能性，0 至 1）、霾（空气增加的光，0 至 1）和模糊（以像素计的标准差）。云由模型识别，霾和模糊在 128 像素的窗口中测量。输出 CLOUD、HAZE 和 BLUR 为占区域的比例，0 至 1。

霾：暗通道 (He, Sun and Tang 2011)。云：词语与影像的比较方式同 CLIP (Radford et al. 2021)。

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Haze</source>
        <translation>霾</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="58"/>
        <source>What to outline</source>
        <translation>要勾绘的内容</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="64"/>
        <source>Doubtful places</source>
        <translation>可疑之处</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="44"/>
        <source>Label polygons with words</source>
        <translation>用词语标注多边形</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="47"/>
        <source>Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number of polygons on imagery of any size: each part of the imagery is looked at once.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</source>
        <translation>为每个多边形给出最合适的（英文）词语：“word”、“score”（0 至 1，是该词而非其他事物的可能性）、“margin”（第二合适的词可能性低多少）、“second”，以及“rival”（有未询问但可能性更大的事物时）。几何图形和属性保持不变。多边形数量和影像大小不限：影像的每个部分只分析一次。

词语与地点的比较方式同 CLIP (Radford et al. 2021)。

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="63"/>
        <source>Labelled polygons</source>
        <translation>已标注的多边形</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="43"/>
        <source>Run a learned network</source>
        <translation>运行已训练的网络</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="46"/>
        <source>Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first: a card that does not tell the truth is named. A change network needs a second raster; a segmentation network may have one, then what came and went becomes polygons. Only run networks that you trust: they are programs.

Tiles are blended with a raised cosine, so no seams show.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</source>
        <translation>逐瓦片运行变化检测或分割网络（TorchScript 或 ONNX）。网络旁的 JSON 卡片说明输入和输出；格式见 Oriel 的 docs/networks.md。会先试运行网络：与事实不符的卡片会被指出。变化检测网络需要第二个栅格；分割网络可以有第二个栅格，此时新增和消失的内容会成为多边形。请只运行您信任的网络：它们是程序。

瓦片以升余弦混合，因此没有接缝。

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="58"/>
        <source>Network (.pt, .onnx)</source>
        <translation>网络 (.pt, .onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="59"/>
        <source>Card, if not beside the network</source>
        <translation>卡片（若不在网络旁）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="60"/>
        <source>Imagery, or the first date</source>
        <translation>影像，或第一期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="61"/>
        <source>Second date</source>
        <translation>第二期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="68"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="90"/>
        <source>This network compares two dates: choose the second one too.</source>
        <translation>此网络比较两期影像：请同时选择第二期。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="42"/>
        <source>Find what a phrase means</source>
        <translation>查找短语所指的对象</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="45"/>
        <source>Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number, place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that were not understood are said in the log. Rank 0 is an object of the noun that does not fit the phrase.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</source>
        <translation>勾绘英文短语所指的对象：“largest white ship near the pier”、“the northern bridge”、“two tanks left of the road”。由模型认识的名词，加上颜色、大小、形状、数量、位置（上方为北）和关系组成：near、next to、on、left of、north of、within 50 m of ... 未理解的词会记入日志。排名 0 表示属于该名词但不符合短语的对象。

词语与地点的比较方式同 CLIP (Radford et al. 2021)。

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="57"/>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="60"/>
        <source>Also the objects that do not fit</source>
        <translation>包括不符合的对象</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="17"/>
        <source>“{word}” was not understood and left out.</source>
        <translation>未理解“{word}”，已忽略。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="18"/>
        <source>No “{word}” was found.</source>
        <translation>未找到“{word}”。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="19"/>
        <source>No “{word}” was found, so nothing lies to it as asked.</source>
        <translation>未找到“{word}”，因此没有对象与其有所要求的关系。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="20"/>
        <source>The objects are about the same size; “{word}” tells none from the others.</source>
        <translation>这些对象大小相近；“{word}”无法区分它们。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="21"/>
        <source>Fewer than {word} objects fit.</source>
        <translation>符合的对象少于 {word} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="22"/>
        <source>The imagery looks as if it showed no “{word}”; check what was found.</source>
        <translation>影像看起来并未显示“{word}”；请检查找到的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="50"/>
        <source>Make objects again from their prompts</source>
        <translation>按提示重新生成对象</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="53"/>
        <source>Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With the same imagery and model the outlines are the same; with another model they show what it would have drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again; “replay_note” says why.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</source>
        <translation>再次向模型提出生成每个对象时的请求（其属性“prompts”）：逐步的单击、框选和圈画，图层的提示，相似对象，以及分割全部时的对象。影像和模型相同时，轮廓也相同；换用其他模型时，则显示该模型会绘制的轮廓。“replay_iou”为与已保存轮廓的交并比 (Jaccard 1912)；日志给出其平均值。手动修改过的对象，或没有说明生成方式的对象，无法重新生成；“replay_note”说明原因。

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="68"/>
        <source>Field with the prompts</source>
        <translation>提示字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="70"/>
        <source>Keep objects that cannot be made again as they are</source>
        <translation>无法重新生成的对象保持原样</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="73"/>
        <source>Objects made again</source>
        <translation>重新生成的对象</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="85"/>
        <source>The objects have no field “{name}”: choose the field that holds the prompts.</source>
        <translation>对象没有字段“{name}”：请选择包含提示的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="113"/>
        <source>It was changed by hand or does not say how it was made.</source>
        <translation>它被手动修改过，或没有说明生成方式。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="48"/>
        <source>Find places in the index</source>
        <translation>在索引中查找地点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="51"/>
        <source>Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image, the mix says how much each counts: 0 = the example alone, 1 = the words alone.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</source>
        <translation>对用 oriel:buildindex 建立索引的所有内容中的地点排序。同时给出（英文）词语和示例图像时，混合值表示各自的权重：0 = 仅示例，1 = 仅词语。

词语与地点的比较方式同 CLIP (Radford et al. 2021)。

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="60"/>
        <source>Example image</source>
        <translation>示例图像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="62"/>
        <source>Share of the words</source>
        <translation>词语的比重</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="66"/>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="79"/>
        <source>Nothing is indexed with {model} yet: run oriel:buildindex.</source>
        <translation>尚未用 {model} 建立任何索引：请运行 oriel:buildindex。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="51"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.

Prompted masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>在矢量图层的每个要素处勾绘对象：点表示在其上单击，矩形或线表示将其框住，其他多边形表示其大致轮廓。图层可用任意 CRS；其属性会被沿用，“prompt”为要素的 id。要素数量不限：影像的每个部分只分析一次。“prompts”记录所提的请求；oriel:replay 可据此重新生成对象。

按提示生成掩膜，同 Segment Anything (Kirillov et al. 2023)。

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="54"/>
        <source>Date of change in a series</source>
        <translation>时间序列中的变化日期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="72"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="73"/>
        <source>Dates, in the order of the rasters</source>
        <translation>日期（按栅格顺序）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>The model&apos;s eye</source>
        <translation>模型特征</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Band values</source>
        <translation>波段值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="77"/>
        <source>Compare by</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="90"/>
        <source>Number of the date</source>
        <translation>日期编号</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shapes.py" line="46"/>
        <source>A geometry has coordinates that are no numbers: repair the layer first.</source>
        <translation>某个几何图形的坐标不是数字：请先修复图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="48"/>
        <source>Find similar objects</source>
        <translation>查找相似对象</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="51"/>
        <source>Finds and outlines what looks like the example polygons: by the model&apos;s description of them, their size, shape and colour. The examples may lie on another raster. They are not found again.

Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</source>
        <translation>查找并勾绘与示例多边形相似的内容：依据模型对它们的描述及其大小、形状和颜色。示例可以位于其他栅格上。示例本身不会再次被找出。

汇集特征的相似度，同 Segment Anything 的单样本分割 (PerSAM, Zhang et al. 2024)。

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="63"/>
        <source>Imagery of the examples</source>
        <translation>示例所在的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="43"/>
        <source>Spectral change</source>
        <translation>光谱变化</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="46"/>
        <source>Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster is 0 to 250 for 0 to 100 %, 255 = no data.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980. PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs: N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge. “kind” is then “rise” or “fall”.

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</source>
        <translation>比较两个栅格的所有波段，或其光谱指数。无需 PyTorch。变化强度栅格以 0 至 250 表示 0 至 100 %，255 = 无数据。

IR-MAD：Nielsen 2007, IEEE TIP 16(2)；两期的波段可以不同。变化向量：Malila 1980。PCA-k-means：Celik 2009, IEEE GRSL 6(4)。指数：Awesome Spectral Indices（Montero et al. 2023, Scientific Data 10）的 255 种之一，如 NDVI、NDWI、NBR；请说明其所需的是栅格的哪些波段：N = 近红外，R = 红，G = 绿，B = 蓝，S1 和 S2 = 短波红外，RE1 ... = 红边。此时“kind”为“rise”（上升）或“fall”（下降）。

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
        <translation>变化向量</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>PCA-k-means</source>
        <translation>PCA-k-means</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="61"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="63"/>
        <source>Bands of the index, e.g. N=4, R=3</source>
        <translation>指数的波段，如 N=4, R=3</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="47"/>
        <source>Training chips from objects</source>
        <translation>由对象制作训练切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="50"/>
        <source>Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip&apos;s border.

Training and validation are split by place: all chips of a block of chips go the same way, chips that would share ground with the other part are left out, and a place stays in its part when the chips are written again. Imagery of a few chips only may have all of them in one part: use smaller chips.

The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the layer is shown.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</source>
        <translation>将影像切成切片，并把其上的对象写为标签：COCO（Lin et al. 2014；训练和验证各一个 JSON，孔洞用游程编码）、YOLO（Ultralytics 可读的分割标签，附 data.yaml）或 GeoJSON（采用影像的 CRS）。对象在切片边界处被切断。

训练与验证按地点划分：一个切片块中的所有切片归入同一部分，会与另一部分共用地面的切片被舍弃，再次写出切片时地点仍留在原来的部分。只有少量切片的影像可能全部归入一个部分：请使用较小的切片。

文件夹中将生成 images/train、images/val、标签和 classes.csv。像素为图层显示的 8 位颜色。

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="71"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="72"/>
        <source>GeoTIFF (with its place)</source>
        <translation>GeoTIFF（含位置）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="73"/>
        <source>Chips as</source>
        <translation>切片格式</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="74"/>
        <source>Side of a chip (pixels)</source>
        <translation>切片边长（像素）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="76"/>
        <source>Share for validation</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="78"/>
        <source>Overlap of chips</source>
        <translation>切片重叠</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="79"/>
        <source>Share of an object that a chip must hold</source>
        <translation>切片须包含对象的比例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="81"/>
        <source>Share of chips without objects that are kept</source>
        <translation>保留无对象切片的比例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="83"/>
        <source>Side of a place (chips)</source>
        <translation>地点边长（切片）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="89"/>
        <source>Folder (empty or new)</source>
        <translation>文件夹（空或新建）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="90"/>
        <source>Chips for training</source>
        <translation>训练切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="91"/>
        <source>Chips for validation</source>
        <translation>验证切片</translation>
    </message>
    <message>
        <location filename="../plugin/requirements.py" line="166"/>
        <source>Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open Oriel first.</source>
        <translation>另一个插件已加载 {package} {have}（Oriel 需要 {floor}）：请重启 QGIS 并先打开 Oriel。</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="78"/>
        <source>{model} does not understand words: choose a model for Search on the Models page.</source>
        <translation>{model} 不理解词语：请在“模型”页面为搜索选择模型。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="93"/>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="105"/>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="82"/>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="182"/>
        <source>Oriel: add {count} object</source>
        <comment>Oriel: add {count} objects</comment>
        <translation>
            <numerusform>Oriel：添加 {count} 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_keeping.py" line="68"/>
        <source>{count} change saved to {file}</source>
        <comment>{count} changes saved to {file}</comment>
        <translation>
            <numerusform>已将 {count} 处变化保存到 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_jobs.py" line="60"/>
        <source>{count} date on one grid</source>
        <comment>{count} dates on one grid</comment>
        <translation>
            <numerusform>{count} 期影像位于同一格网</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} accepted</source>
        <comment>{count} accepted</comment>
        <translation>
            <numerusform>{count} 个已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} rejected</source>
        <comment>{count} rejected</comment>
        <translation>
            <numerusform>{count} 个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} not looked at</source>
        <comment>{count} not looked at</comment>
        <translation>
            <numerusform>{count} 个未查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object can be restored.</source>
        <comment>QGIS ended unexpectedly: {count} unsaved objects can be restored.</comment>
        <translation>
            <numerusform>QGIS 意外退出：可恢复 {count} 个未保存的对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="115"/>
        <source>{count} object restored; save the layer to keep it.</source>
        <comment>{count} objects restored; save the layer to keep them.</comment>
        <translation>
            <numerusform>已恢复 {count} 个对象；保存图层即可保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>{count} polygon. Tick or cross it to teach Oriel.</source>
        <comment>{count} polygons, the surest first. Tick and cross to put them in order.</comment>
        <translation>
            <numerusform>{count} 个多边形，把握最大的在前。用 ✓ 和 ✗ 标记来排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="257"/>
        <source>{count} place. Click it to go there.</source>
        <comment>{count} places, best first. Click one to go there.</comment>
        <translation>
            <numerusform>{count} 个地点，最佳的在前。单击即可前往。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_desk.py" line="117"/>
        <source>{count} polygon saved to {file}</source>
        <comment>{count} polygons saved to {file}</comment>
        <translation>
            <numerusform>已将 {count} 个多边形保存到 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_example.py" line="107"/>
        <source>Example: {count} polygon of {layer}</source>
        <comment>Example: {count} polygons of {layer}</comment>
        <translation>
            <numerusform>示例：{layer} 的 {count} 个多边形</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="79"/>
        <source>{count} raster could not be indexed. {reasons}</source>
        <comment>{count} rasters could not be indexed. {reasons}</comment>
        <translation>
            <numerusform>{count} 个栅格无法建立索引。{reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="109"/>
        <source>Delete {count} index? The images stay; searching them again takes longer once.</source>
        <comment>Delete {count} indexes? The images stay; searching them again takes longer once.</comment>
        <translation>
            <numerusform>删除 {count} 个索引？影像会保留；再次搜索它们时，首次会较慢。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="100"/>
        <source>{count} object written to “{name}”.</source>
        <comment>{count} objects written to “{name}”.</comment>
        <translation>
            <numerusform>已将 {count} 个对象写入“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch.py" line="255"/>
        <source>{count} object saved to “{name}”.</source>
        <comment>{count} objects saved to “{name}”.</comment>
        <translation>
            <numerusform>已将 {count} 个对象保存到“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="45"/>
        <source>{count} object written to “{name}” so far.</source>
        <comment>{count} objects written to “{name}” so far.</comment>
        <translation>
            <numerusform>目前已将 {count} 个对象写入“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="48"/>
        <source>{count} object so far …</source>
        <comment>{count} objects so far …</comment>
        <translation>
            <numerusform>目前 {count} 个对象 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="51"/>
        <source>{count} of {all} object shown.</source>
        <comment>{count} of {all} objects shown.</comment>
        <translation>
            <numerusform>显示 {count} 个对象，共 {all} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="55"/>
        <source>{count} prompt gave none.</source>
        <comment>{count} prompts gave none.</comment>
        <translation>
            <numerusform>{count} 个提示没有结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Saved {count} object as {name}.</source>
        <comment>Saved {count} objects as {name}.</comment>
        <translation>
            <numerusform>已将 {count} 个对象保存为 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source>{count} object: a click refines it, a box adds one.</source>
        <comment>{count} objects: a click refines the one it hits, a box adds one.</comment>
        <translation>
            <numerusform>{count} 个对象：单击细化所点对象，框选添加一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="86"/>
        <source>{count} object on the map is unsaved: Save still works.</source>
        <comment>{count} objects on the map are unsaved: Save still works.</comment>
        <translation>
            <numerusform>地图上有 {count} 个未保存的对象：仍可保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/install_offer.py" line="140"/>
        <source>{first} and {count} more</source>
        <comment>{first} and {count} more</comment>
        <translation>
            <numerusform>{first} 及其他 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_classes.py" line="82"/>
        <source>{percent} % of {count} example were named rightly by a model that had not seen it.</source>
        <comment>{percent} % of {count} examples were named rightly by a model that had not seen them.</comment>
        <translation>
            <numerusform>{count} 个示例中有 {percent} % 被未见过它们的模型正确命名。</numerusform>
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
{count} 个地点，{model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/build_index.py" line="86"/>
        <source>{count} place</source>
        <comment>{count} places</comment>
        <translation>
            <numerusform>{count} 个地点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/clean_outlines.py" line="131"/>
        <source>{count} feature had no polygon or nothing was left of it</source>
        <comment>{count} features had no polygon or nothing was left of them</comment>
        <translation>
            <numerusform>{count} 个要素没有多边形或不剩任何部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="190"/>
        <source>{count} window</source>
        <comment>{count} windows</comment>
        <translation>
            <numerusform>{count} 个窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="191"/>
        <source>{count} prompt</source>
        <comment>{count} prompts</comment>
        <translation>
            <numerusform>{count} 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/replay.py" line="133"/>
        <source>{made} of {all} object made again, mean intersection over union with the saved one {iou}</source>
        <comment>{made} of {all} objects made again, mean intersection over union with the saved ones {iou}</comment>
        <translation>
            <numerusform>已重新生成 {made} 个对象，共 {all} 个，与已保存对象的平均交并比为 {iou}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="108"/>
        <source>{count} raster</source>
        <comment>{count} rasters</comment>
        <translation>
            <numerusform>{count} 个栅格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="109"/>
        <source>{count} date</source>
        <comment>{count} dates</comment>
        <translation>
            <numerusform>{count} 个日期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="110"/>
        <source>Given were {layers} and {dates}: give one date a raster.</source>
        <translation>给出了{layers}和{dates}：请为每个栅格给出一个日期。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for training</source>
        <comment>{count} chips for training</comment>
        <translation>
            <numerusform>训练切片 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for validation</source>
        <comment>{count} chips for validation</comment>
        <translation>
            <numerusform>验证切片 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip left out between the two</source>
        <comment>{count} chips left out between the two</comment>
        <translation>
            <numerusform>两者之间舍弃切片 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} object without a place on the imagery</source>
        <comment>{count} objects without a place on the imagery</comment>
        <translation>
            <numerusform>{count} 个对象在影像上没有位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="246"/>
        <source>“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.</source>
        <comment>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</comment>
        <translation>
            <numerusform>“{name}”只存单部件多边形，而此对象有 {count} 个部件：请选择多部件多边形图层。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>lowers the score</source>
        <translation>降低得分</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>hardly matters</source>
        <translation>影响很小</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises the score</source>
        <translation>提高得分</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises it most</source>
        <translation>提高得分最多</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="155"/>
        <source>Stopped. Press Compare to begin again.</source>
        <translation>已停止。按“比较”重新开始。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="163"/>
        <source>Trying the network</source>
        <translation>正在测试网络</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="41"/>
        <source>{report}; left as they are</source>
        <translation>{report}；保持原样</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="54"/>
        <source>Saving the classes</source>
        <translation>正在保存类别</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>destroyed ({sure})</source>
        <translation>损毁（{sure}）</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>damaged ({sure})</source>
        <translation>受损（{sure}）</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="70"/>
        <source>Choose the network or its card (.json) first.</source>
        <translation>请先选择网络或其卡片 (.json)。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="76"/>
        <source>No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.</source>
        <translation>卡片“{name}”旁没有网络：请将其放在该处，命名为 {wanted}，或使用其他扩展名 {suffixes}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="84"/>
        <source>trying it on made-up pictures</source>
        <translation>正在用虚构图像测试</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>segmentation network</source>
        <translation>分割网络</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>change network</source>
        <translation>变化检测网络</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes before</source>
        <translation>前期类别</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes after</source>
        <translation>后期类别</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="93"/>
        <source>transitions</source>
        <translation>转移</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name})</source>
        <translation>已训练的网络（{name}）</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="161"/>
        <source>The imagery has no data in this area; choose another area.</source>
        <translation>影像在此区域没有数据；请选择其他区域。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="92"/>
        <source>Looking for {words}</source>
        <translation>正在查找 {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="148"/>
        <source>“{noun}” as described: {count}, the best fit first.</source>
        <translation>符合描述的“{noun}”：{count}，最符合的在前。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="150"/>
        <source>No “{noun}” is as described.</source>
        <translation>没有符合描述的“{noun}”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="154"/>
        <source>Others of its kind, drawn in grey: {count}.</source>
        <translation>其他同类对象（灰色）：{count}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="162"/>
        <source>“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”.</source>
        <translation>“{text}”是短语：按“突出显示”勾绘其所指的对象。地点按词语查找：“{noun}”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="77"/>
        <source>Explaining a hit</source>
        <translation>正在解释结果</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="89"/>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="100"/>
        <source>The example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="101"/>
        <source>{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.</source>
        <translation>{words} 在此得分 {score:.2f}，去掉最强部分后为 {without:.2f}，全部去掉后为 {empty:.2f}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="102"/>
        <source>Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}.</source>
        <translation>先移除最佳部分：{deletion:.2f}（随机为 0.5，越低越好）；先放回：{insertion:.2f}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="108"/>
        <source>This explains the model&apos;s score, not the world.</source>
        <translation>这解释的是模型的得分，而不是现实世界。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="111"/>
        <source>Not both are better than chance: do not rely on it.</source>
        <translation>两者并非都优于随机：请勿依赖此结果。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="270"/>
        <source>Taken back; “Save all” saves them again.</source>
        <translation>已收回；按“全部保存”重新保存。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="109"/>
        <source>Say how damaged each one is</source>
        <translation>判断各对象的受损程度</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="111"/>
        <source>Intact, damaged or destroyed between the dates; a first guess for people to check</source>
        <translation>两期之间完好、受损或损毁；仅为供人工核查的初步判断</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="24"/>
        <source>Choose a network or its card</source>
        <translation>选择网络或其卡片</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="25"/>
        <source>Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)</source>
        <translation>网络和卡片 (*.json *.pt *.pth *.torchscript *.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="26"/>
        <source>network.pt, network.onnx or its card</source>
        <translation>network.pt、network.onnx 或其卡片</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="27"/>
        <source>A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.</source>
        <translation>TorchScript 或 ONNX 网络，旁边附有其卡片 (JSON)。请只选择您信任的网络。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="20"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="24"/>
        <source>Off: the layers are compared as they are, where they are</source>
        <translation>关闭：图层按原样、在原位置比较</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Learned network</source>
        <translation>已训练的网络</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="87"/>
        <source>Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)</source>
        <translation>将对象保存为多边形图层，变化强度或类别保存为栅格，并保存表格 (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="31"/>
        <source>Area of all that was one class and is another, also where no object was drawn</source>
        <translation>类别发生改变的全部面积，包括未绘制对象之处</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>✓ Like this</source>
        <translation>✓ 像这个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Show what each object in the chosen place adds to its score, as a layer with figures</source>
        <translation>以带数值的图层显示所选地点中各对象对得分的贡献</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="40"/>
        <source>Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter) begins the next class: the answer is a class map. A phrase in English, like “largest white ship near the pier”, outlines the objects that it means. Enter: highlight.</source>
        <translation>要查找的词语（英文）：“,”分隔同义词，“-”表示不要查找的内容。“;”或换行 (Shift+Enter) 开始下一个类别：结果为分类图。英文短语（如“largest white ship near the pier”）会勾绘其所指的对象。Enter：突出显示。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="48"/>
        <source>Finds what changed and names what each place was and is, out of a list of classes (words separated by semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the table of areas sums all that was one class and is another, also where no object was drawn. The class rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they lie on one grid, and differ only where the pair shows change.

Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES=&apos;building; bare soil; tree&apos; OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</source>
        <translation>查找变化之处，并从类别列表中（英文词语以分号分隔，同义词用逗号隔开）给出每个地点原先和现在的类别。表格按原类别、现类别和变化类型汇总对象数及其面积；面积表汇总类别发生改变的全部面积，包括未绘制对象之处。没有类别明显领先处，类别栅格为 0，其余按列表顺序为 1、2 ...，255 = 无数据；两个栅格位于同一格网上，仅在两期影像显示变化处不同。

词语相对于两期共用对照词的后验概率：参照 SegEarth-OV, Li et al., CVPR 2025。

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree' OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table of areas</source>
        <translation>面积表</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="152"/>
        <source>Trying {name}</source>
        <translation>正在测试 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="74"/>
        <source>needs {package}</source>
        <translation>需要 {package}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="80"/>
        <source>your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="89"/>
        <source>Your own file; it is refused where it has changed since you added it.</source>
        <translation>您自己的文件；若添加后有改动，则拒绝使用。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="92"/>
        <source>Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).</source>
        <translation>需要 Python 包 {package}，Oriel 不会安装它：请参阅指南（F1，模型）。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="61"/>
        <source>Add your own…</source>
        <translation>添加自有模型…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="92"/>
        <source>A model of your own</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="42"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="46"/>
        <source>QuickGELU (OpenAI’s CLIP and its children)</source>
        <translation>QuickGELU（OpenAI 的 CLIP 及其衍生模型）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="54"/>
        <source>Outlines: Segment Anything or MobileSAM</source>
        <translation>轮廓：Segment Anything 或 MobileSAM</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="55"/>
        <source>Outlines: SAM 2.1 (needs the package sam2)</source>
        <translation>轮廓：SAM 2.1（需要 sam2 包）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="56"/>
        <source>Words: CLIP of open_clip</source>
        <translation>词语：open_clip 的 CLIP</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="64"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="65"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="66"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="67"/>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="70"/>
        <source>The file is tried first, which takes some seconds; no code from it is run.</source>
        <translation>会先测试文件，需要几秒；不会运行其中的代码。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Rose</source>
        <translation>上升</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Fell</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_jobs.py" line="123"/>
        <source>{windows} windows, about {minutes} min, at most {disk} MB of disk</source>
        <translation>{windows} 个窗口，约 {minutes} 分钟，最多占用磁盘 {disk} MB</translation>
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
        <translation>每个对象以最合适的（英文）词语命名；留空：当前类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="51"/>
        <source>Least size</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="52"/>
        <source>Largest size</source>
        <translation>最大面积</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="69"/>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="73"/>
        <source>Use all bands</source>
        <translation>使用所有波段</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="76"/>
        <source>Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer</source>
        <translation>同时分析所显示三个波段之外的波段（近红外 ...）：更可靠，但耗时更长</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="48"/>
        <source>What is outlined: objects or parts, sizes, words that name them</source>
        <translation>勾绘的内容：对象或部件、面积、用于命名的词语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="68"/>
        <source>The output cannot be written ({error}): make room or make its folder reachable, then start again.</source>
        <translation>无法写入输出（{error}）：请腾出空间或确保其文件夹可访问，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="45"/>
        <source>Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown count too: as composites of their own, and as normalised differences (NDVI and its like).

Multinomial logistic regression on the model&apos;s tokens; groups by k-means (Lloyd 1982, Arthur and Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</source>
        <translation>由带类别的点或多边形（每个类别至少两个）生成类别为 1、2 ... 的栅格（255 = 无数据）；ACCURACY 是由未见过这些示例的模型正确命名的示例比例。没有示例时，将相似地点分为 GROUPS 组制图，最大的在前。所显示三个波段之外的波段也参与：作为单独的合成影像，以及归一化差值（NDVI 之类）。

对模型的 token 做多项逻辑回归；用 k-means 分组 (Lloyd 1982, Arthur and Vassilvitskii 2007)。

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="65"/>
        <source>Use all bands, not only those shown</source>
        <translation>使用所有波段，而不仅是所显示的</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="50"/>
        <source>Oriel: label polygons</source>
        <translation>Oriel：标注多边形</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="58"/>
        <source>“{name}” refused the labels: save or undo its other changes and try again.</source>
        <translation>“{name}”拒绝了标注：请保存或撤销其他更改后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Extended</source>
        <translation>扩大</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Reduced</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_clicks.py" line="56"/>
        <source>Type the name of the class first, then click its examples on the map.</source>
        <translation>请先输入类别名称，再在地图上点击其样例。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="130"/>
        <source>Repairing the index</source>
        <translation>正在修复索引</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="54"/>
        <source>Choose a layer with polygons to label.</source>
        <translation>请选择要标注的多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="59"/>
        <source>“{name}” has no polygon on the imagery: choose another layer.</source>
        <translation>“{name}”在影像上没有多边形：请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="63"/>
        <source>Labelling polygons</source>
        <translation>正在标注多边形</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="72"/>
        <source>The layer with the polygons is gone; add it again and label it once more.</source>
        <translation>多边形图层已不存在；请重新添加并再次标注。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_label.py" line="82"/>
        <source>{count} polygon labelled: {where}</source>
        <comment>{count} polygons labelled: {where}</comment>
        <translation>
            <numerusform>已标注 {count} 个多边形：{where}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="89"/>
        <source>fields {fields} of “{layer}”, which is not saved yet.</source>
        <translation>“{layer}”的字段 {fields}，尚未保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="95"/>
        <source>“{layer}” is read-only, so a copy was made.</source>
        <translation>“{layer}”为只读，因此创建了副本。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="111"/>
        <source>An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another.</source>
        <translation>有一个样例不在本项目的任何影像上：请添加制作它的“{name}”，或选择其他样例。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="115"/>
        <source>An example lies on no imagery of this project: add what it was made on, or choose another.</source>
        <translation>有一个样例不在本项目的任何影像上：请添加制作它的影像，或选择其他样例。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Make the damaged parts of the indexes again, in the background</source>
        <translation>在后台重新生成索引的损坏部分</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="27"/>
        <source>Polygons that get a word each: the selected ones, or all</source>
        <translation>每个获得一个词的多边形：所选的或全部</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Label polygons</source>
        <translation>标注多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Give each polygon the best of the words above (“;” between them), how likely it is and by how much, as attributes: in the layer, which is not saved yet, or in a copy where it is read-only</source>
        <translation>为每个多边形写入上面词语（用“;”分隔）中最合适的一个、其可能性和领先程度作为属性：写入尚未保存的图层，若只读则写入副本</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="41"/>
        <source>Label my polygons with the words</source>
        <translation>用这些词标注我的多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="53"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="54"/>
        <source>Class of the examples that are clicked next</source>
        <translation>接下来点击的样例的类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Click on map</source>
        <translation>在地图上点击</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Each click on the map is an example of this class, in a temporary layer; Backspace takes it back</source>
        <translation>地图上的每次点击都是该类别的一个样例，存入临时图层；按 Backspace 撤回</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Tolerance (pixels)</source>
        <translation>容差（像素）</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="91"/>
        <source>{layer} labels</source>
        <translation>{layer} 标注</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>{share} left out as cloudy, hazy or blurred</source>
        <translation>因云、霾或模糊略去 {share}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>nothing is cloudy, hazy or blurred</source>
        <translation>没有云、霾或模糊之处</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="56"/>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="58"/>
        <source>Saving the dates</source>
        <translation>正在保存日期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="58"/>
        <source>Tie points</source>
        <translation>连接点</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name}) and Oriel</source>
        <translation>已训练的网络（{name}）与 Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="66"/>
        <source>Time series ({what})</source>
        <translation>时间序列（{what}）</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_heat.py" line="41"/>
        <source>Following the image&apos;s edges</source>
        <translation>正在贴合影像边缘</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="51"/>
        <source>Indexing many rasters</source>
        <translation>正在索引多个栅格</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="103"/>
        <source>Lists of items (*.json *.geojson)</source>
        <translation>条目列表 (*.json *.geojson)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="104"/>
        <source>List of rasters</source>
        <translation>栅格列表</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="135"/>
        <source>Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to make it again, or delete the index.</source>
        <translation>未修复：{names}。请将该图层按当时的样子选为影像，并按“索引图层”重新建立，或删除该索引。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="101"/>
        <source>unknown layer</source>
        <translation>未知图层</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="98"/>
        <source>So far in view; the rest of the area follows.</source>
        <translation>目前为视图范围；区域其余部分随后完成。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_values.py" line="81"/>
        <source>{share} is left out: clouds, haze or blur.</source>
        <translation>略去 {share}：云、霾或模糊。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="54"/>
        <source>“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or make room and start again; the windows that are done are kept.</source>
        <translation>无法写入“{name}”（{error}）。未写入的内容保留在地图上：请保存到别处，或腾出空间后重新开始；已完成的窗口会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="76"/>
        <source>“{name}” has changes that are not saved: save or undo them, then take the objects back.</source>
        <translation>“{name}”有未保存的更改：请先保存或撤销，再收回对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="102"/>
        <source>That many are past Ctrl+Z.</source>
        <translation>数量过多，无法用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="103"/>
        <source>Take all back</source>
        <translation>全部收回</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="114"/>
        <source>{count} object taken back.</source>
        <comment>{count} objects taken back.</comment>
        <translation>
            <numerusform>已收回 {count} 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="36"/>
        <source>Weigh in Oriel&apos;s own comparison</source>
        <translation>计入 Oriel 自身的比较</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="38"/>
        <source>The network&apos;s answer counts 60 %, Oriel&apos;s own 40 %: it decides where the network is unsure</source>
        <translation>网络的结果占 60 %，Oriel 自身占 40 %：网络不确定处由后者决定</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="25"/>
        <source>Places that are cloudy, hazy or blurred at either date count as not compared; takes longer</source>
        <translation>任一日期有云、霾或模糊之处视为未比较；耗时较长</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="76"/>
        <source>Add a layer of the places by which the dates were aligned: green ones agree</source>
        <translation>添加用于对齐各日期的位置图层：绿色为一致</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="77"/>
        <source>Show tie points</source>
        <translation>显示连接点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="34"/>
        <source>What is to have changed for good</source>
        <translation>需查找的永久变化内容</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Band values (no model)</source>
        <translation>波段值（无需模型）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="43"/>
        <source>new buildings</source>
        <translation>new buildings</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="44"/>
        <source>Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”</source>
        <translation>各项从何时起存在或消失（用英文）：“new buildings”“trees lost”“water”</translation>
    </message>
    <message>
        <location filename="../plugin/processing/leaving_out.py" line="25"/>
        <source>Leave out clouds, haze and blur</source>
        <translation>略去云、霾和模糊</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>List…</source>
        <translation>列表…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>Index the rasters of a list of items: a JSON file, like a STAC item</source>
        <translation>索引条目列表中的栅格：JSON 文件，如 STAC 条目</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="69"/>
        <source>Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright bare ground can look like haze</source>
        <translation>在有云、霾或模糊处不查找；为此会先查看一遍该区域。明亮的裸地可能看似霾</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="39"/>
        <source>Writes the second raster on the grid that it shares with the first, moved by what tie points agree on, and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can be written on it too. The report says how far the rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).

Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</source>
        <translation>将第二个栅格写到与第一个栅格共用的格网上，按连接点一致的位移量移动，并在连接点足以证明时旋转、缩放和剪切，保留其自身的波段值。格网取较粗栅格的格网，裁剪到两者的重叠范围；第一个栅格也可写到该格网上。报告说明两个栅格相差多远以及该结果的把握；连接点可输出为图层：位移 (dx, dy)、与一致结果的偏差 (residual)，以像素计，以及是否一致 (inlier)。

梯度相位相关，峰值由矩阵乘法 DFT 求得：Guizar-Sicairos et al. 2008, Optics Letters 33(2)。

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="48"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them: “new buildings; trees lost; building -&gt; bare soil”. The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.

A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and names are drawn as ever.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>比较同一地点的两个栅格，CRS 和分辨率不限：先对齐，再勾绘变化之处。给出（英文）词语时，仅限与之相关的变化：“new buildings; trees lost; building -&gt; bare soil”。多边形采用像素较大的栅格的 CRS，两者在该栅格的格网上比较。

您自己的已训练网络（见“运行已训练的网络”）可代替评分；轮廓和名称照常生成。

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Learned network that gives the score</source>
        <translation>提供评分的已训练网络</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="62"/>
        <source>Weigh in Oriel&apos;s own comparison (40 %)</source>
        <translation>计入 Oriel 自身的比较 (40 %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="102"/>
        <source>A learned network answers without words: leave either the words or the network empty.</source>
        <translation>已训练的网络无需词语即可给出结果：请将词语或网络之一留空。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="192"/>
        <source>{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk</source>
        <translation>{windows}，最多 {prompts}：约 {minutes} 分钟，最多占用磁盘 {disk} MB</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="57"/>
        <source>Compares three or more rasters of one place and tells since when each place is as it is: “until” is the last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one date.

Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in oriel:spectralchange. Band values and indices need no PyTorch.

Change point by least squares: Scott and Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</source>
        <translation>比较同一地点的三个或更多栅格，指出每处从何时起成为现状：“until”为旧状态的最后日期，“since”为新状态的最初日期，新状态在两期或更多期可见时“lasting”为 1。只是短暂出现的内容（云、洪水）会被忽略。日期取自图层，或按图层顺序给出，用逗号分隔；日期按文本排序 (2019-05-01)。栅格记录变化后首个日期的编号，0 = 无变化，255 = 无数据。只有两个栅格时，所有变化都为同一日期。

词语（英文，“new buildings; trees lost”）按其所指之物在各日期的位置定年；光谱指数按其数值定年，此时“kind”为“rise”或“fall”，所需波段的命名同 oriel:spectralchange。波段值和指数无需 PyTorch。

最小二乘变化点：Scott and Knott 1974, Biometrics 30(3)。

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="78"/>
        <source>Words, e.g. new buildings</source>
        <translation>词语（英文），如 new buildings</translation>
    </message>
</context>
</TS>
