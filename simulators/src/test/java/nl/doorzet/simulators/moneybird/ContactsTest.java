package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContactsTest extends MoneybirdTest {
    @Test
    void a_contact_is_found_by_our_own_number_once_it_exists() throws Exception {
        assertThat(client.get("contacts/customer_id/CCV-1.json").status()).isEqualTo(404);
        String id = newContact("CCV-1");

        assertThat(id).hasSize(18);
        assertThat(client.get("contacts/customer_id/CCV-1.json")
                        .json()
                        .get("id")
                        .stringValue())
                .isEqualTo(id);
        assertThat(client.get("contacts/" + id + ".json").status()).isEqualTo(200);
    }

    @Test
    void a_customer_number_is_taken_only_once() throws Exception {
        newContact("CCV-1");
        Client.Response again =
                client.postQuoted("contacts.json", "{'contact':{'lastname':'X','customer_id':'CCV-1'}}");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .isEqualTo("{\"error\":{\"customer_id\":[\"has already been taken\"]},"
                        + "\"details\":{\"customer_id\":[{\"error\":\"taken\"}]}}");
        assertThat(moneybird.contacts()).hasSize(1);
    }

    @Test
    void a_contact_without_a_customer_number_gets_one() throws Exception {
        newContact("1");
        client.postQuoted("contacts.json", "{'contact':{'company_name':'Fietsen BV'}}");

        assertThat(moneybird.contacts()).extracting(Contact::customerId).containsExactly("1", "2");
        assertThat(moneybird.contacts().getLast().name()).isEqualTo("Fietsen BV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'contact':{}}                                                         | 422",
                "{'contact':{'city':'Ede'}}                                             | 422",
                "{'contact':{'lastname':'X','country':'NLD'}}                           | 422",
                "{'contact':{'lastname':'X','delivery_method':'Fax'}}                   | 422",
                "{'contact':{'lastname':'X','invoice_workflow_id':'421234567890900002'}}| 422",
                "{'contact':{'lastname':'X','contact_person':{'firstname':'Luc'}}}      | 422",
                "{'contact':{'lastname':'X','email':'x@example.org'}}                   | 400",
                "{'contact':{'lastname':'X','zipcode':3811}}                            | 400",
                "{'contact':{'lastname':'X','email_ubl':'true'}}                        | 400",
                "{'contact':{'lastname':'X','lastname':'Y'}}                            | 400",
                "{'contact':{'lastname':'X'},'more':1}                                  | 400",
                "{'lastname':'X'}                                                       | 400",
                "{'contact':                                                            | 400",
            })
    void a_body_that_is_not_right_is_refused(String body, int status) throws Exception {
        assertThat(client.post("contacts.json", body.replace('\'', '"')).status())
                .isEqualTo(status);
        assertThat(moneybird.contacts()).isEmpty();
    }

    @Test
    void a_text_search_finds_by_any_field() throws Exception {
        newContact("CCV-1");
        newContact("CCV-2");

        assertThat(client.get("contacts.json?query=ccv-2").json()).hasSize(1);
        assertThat(client.get("contacts.json?query=de%20wit&per_page=1").header("X-Total-Count"))
                .isEqualTo("2");
        assertThat(client.get("contacts.json?email=x").status()).isEqualTo(400);
    }
}
