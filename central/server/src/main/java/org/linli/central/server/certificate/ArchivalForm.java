package org.linli.central.server.certificate;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a document one that is read the same in thirty years: PDF/A-2b (ISO 19005-2). */
final class ArchivalForm {
    private static final String PRODUCER = "Linli";
    private static final int PART = 2;

    private ArchivalForm() {}

    /** @param title names kind and number; nobody's name stands in what search machines read */
    static void give(PDDocument document, String title, Instant made) throws IOException {
        var when = calendar(made);
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(when);
        information.setModificationDate(when);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        catalog.setVersion("1.7");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(document, title, when));
        catalog.addOutputIntent(colours(document));
    }

    private static PDMetadata metadata(PDDocument document, String title, Calendar when) throws IOException {
        try {
            var xmp = XMPMetadata.createXMPMetadata();
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addLanguage("zh-CN");
            var pdf = xmp.createAndAddAdobePDFSchema();
            pdf.setProducer(PRODUCER);
            var basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreateDate(when);
            basic.setModifyDate(when);
            var archival = xmp.createAndAddPDFAIdentificationSchema();
            archival.setPart(PART);
            archival.setConformance("B");
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            return new PDMetadata(document, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (BadFieldValueException | TransformerException wrong) {
            throw new IllegalStateException("metadata that are always the same cannot be written", wrong);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** In whole seconds: the information dictionary has no smaller ones, and both must say the same. */
    static Calendar calendar(Instant at) {
        var when = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        when.setTimeInMillis(at.getEpochSecond() * 1000);
        return when;
    }
}
